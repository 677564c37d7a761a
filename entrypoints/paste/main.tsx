import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { introduce } from '../../lib/browser/own-document.ts';
import { text } from '../../lib/browser/text.ts';
import { Paste } from './Paste.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('paste/index.html has no #app');
introduce(document, text('ownPageTitle', [text('pasteTitle')]));
render(
  <TextContext.Provider value={text}>
    <Paste />
  </TextContext.Provider>,
  app,
);
