import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { introduce } from '../../lib/browser/own-document.ts';
import { text } from '../../lib/browser/text.ts';
import { Popup } from './Popup.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('popup/index.html has no #app');
introduce(document, text('popupTitle'));
render(
  <TextContext.Provider value={text}>
    <Popup />
  </TextContext.Provider>,
  app,
);
