import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { introduce } from '../../lib/browser/own-document.ts';
import { text } from '../../lib/browser/text.ts';
import { Visit } from './Visit.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('visit/index.html has no #app');
introduce(document, text('ownPageTitle', [text('visitTitle')]));
render(
  <TextContext.Provider value={text}>
    <Visit />
  </TextContext.Provider>,
  app,
);
