import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { introduce } from '../../lib/browser/own-document.ts';
import { text } from '../../lib/browser/text.ts';
import { Options } from './Options.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('options/index.html has no #app');
introduce(document, text('ownPageTitle', [text('optionsTitle')]));
render(
  <TextContext.Provider value={text}>
    <Options />
  </TextContext.Provider>,
  app,
);
