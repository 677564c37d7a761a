import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { introduce } from '../../lib/browser/own-document.ts';
import { text } from '../../lib/browser/text.ts';
import { Welcome } from './Welcome.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('welcome/index.html has no #app');
introduce(document, text('ownPageTitle', [text('welcomeTitle')]));
render(
  <TextContext.Provider value={text}>
    <Welcome />
  </TextContext.Provider>,
  app,
);
