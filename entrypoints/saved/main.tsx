import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { introduce } from '../../lib/browser/own-document.ts';
import { text } from '../../lib/browser/text.ts';
import { Saved } from './Saved.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('saved/index.html has no #app');
introduce(document, text('ownPageTitle', [text('savedTitle')]));
render(
  <TextContext.Provider value={text}>
    <Saved />
  </TextContext.Provider>,
  app,
);
