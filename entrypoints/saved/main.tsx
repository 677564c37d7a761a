import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { text } from '../../lib/browser/text.ts';
import { Saved } from './Saved.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('saved/index.html has no #app');
document.title = `${text('extensionName')}: ${text('savedTitle')}`;
document.documentElement.lang = navigator.language;
render(
  <TextContext.Provider value={text}>
    <Saved />
  </TextContext.Provider>,
  app,
);
