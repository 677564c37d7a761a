import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { text } from '../../lib/browser/text.ts';
import { Options } from './Options.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('options/index.html has no #app');
document.title = `${text('extensionName')}: ${text('optionsTitle')}`;
document.documentElement.lang = navigator.language;
render(
  <TextContext.Provider value={text}>
    <Options />
  </TextContext.Provider>,
  app,
);
