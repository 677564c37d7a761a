import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { text } from '../../lib/browser/text.ts';
import { History } from './History.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('history/index.html has no #app');
document.title = `${text('extensionName')}: ${text('historyTitle')}`;
document.documentElement.lang = navigator.language;
render(
  <TextContext.Provider value={text}>
    <History />
  </TextContext.Provider>,
  app,
);
