import { render } from 'preact';
import { TextContext } from '../../components/text.ts';
import { text } from '../../lib/browser/text.ts';
import { Glossary } from './Glossary.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('glossary/index.html has no #app');
render(
  <TextContext.Provider value={text}>
    <Glossary />
  </TextContext.Provider>,
  app,
);
