import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { introduce } from '../../lib/browser/own-document.ts';
import { text } from '../../lib/browser/text.ts';
import { Data } from './Data.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('data/index.html has no #app');
introduce(document, text('ownPageTitle', [text('dataTitle')]));
render(
  <TextContext.Provider value={text}>
    <Data />
  </TextContext.Provider>,
  app,
);
