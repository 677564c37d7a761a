import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { text } from '../../lib/browser/text.ts';
import { MyHabits } from './MyHabits.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('habits/index.html has no #app');
document.title = `${text('extensionName')}: ${text('ownTitle')}`;
document.documentElement.lang = navigator.language;
render(
  <TextContext.Provider value={text}>
    <MyHabits />
  </TextContext.Provider>,
  app,
);
