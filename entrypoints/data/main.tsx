import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { text } from '../../lib/browser/text.ts';
import { Data } from './Data.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('data/index.html has no #app');
document.title = `${text('extensionName')}: ${text('dataTitle')}`;
document.documentElement.lang = navigator.language;
render(
  <TextContext.Provider value={text}>
    <Data />
  </TextContext.Provider>,
  app,
);
