import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { text } from '../../lib/browser/text.ts';
import { Popup } from './Popup.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('popup/index.html has no #app');
document.title = text('popupTitle');
document.documentElement.lang = navigator.language;
render(
  <TextContext.Provider value={text}>
    <Popup />
  </TextContext.Provider>,
  app,
);
