import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { introduce } from '../../lib/browser/own-document.ts';
import { text } from '../../lib/browser/text.ts';
import { History } from './History.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('past-days/index.html has no #app');
introduce(document, text('ownPageTitle', [text('historyTitle')]));
render(
  <TextContext.Provider value={text}>
    <History />
  </TextContext.Provider>,
  app,
);
