import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { text } from '../../lib/browser/text.ts';
import { Paste } from './Paste.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('paste/index.html has no #app');
document.title = `${text('extensionName')}: ${text('pasteTitle')}`;
document.documentElement.lang = navigator.language;
render(
  <TextContext.Provider value={text}>
    <Paste />
  </TextContext.Provider>,
  app,
);
