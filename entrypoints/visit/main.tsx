import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { text } from '../../lib/browser/text.ts';
import { Visit } from './Visit.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('visit/index.html has no #app');
document.title = `${text('extensionName')}: ${text('visitTitle')}`;
document.documentElement.lang = navigator.language;
render(
  <TextContext.Provider value={text}>
    <Visit />
  </TextContext.Provider>,
  app,
);
