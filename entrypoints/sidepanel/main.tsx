import { render } from 'preact';
import { WithPhone } from '../../components/WithPhone.tsx';
import { TextContext } from '../../components/text.ts';
import { followPhone } from '../../lib/browser/follow-phone.ts';
import { introduce } from '../../lib/browser/own-document.ts';
import { text } from '../../lib/browser/text.ts';
import { SidePanel } from './SidePanel.tsx';

const app = document.getElementById('app');
if (!app) throw new Error('sidepanel/index.html has no #app');
introduce(document, text('ownPageTitle', [text('panelTitle')]));
render(
  <TextContext.Provider value={text}>
    <WithPhone follow={followPhone}>
      <SidePanel />
    </WithPhone>
  </TextContext.Provider>,
  app,
);
