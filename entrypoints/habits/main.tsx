import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { introduce } from '../../lib/browser/own-document.ts';
import { text } from '../../lib/browser/text.ts';
import { MyHabits } from './MyHabits.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('habits/index.html has no #app');
introduce(document, text('ownPageTitle', [text('ownTitle')]));
render(
  <TextContext.Provider value={text}>
    <MyHabits />
  </TextContext.Provider>,
  app,
);
