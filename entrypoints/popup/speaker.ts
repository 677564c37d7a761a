import { text } from '../../lib/browser/text.ts';
import { speakerOfDevice } from '../../lib/page/speaker.ts';

export const speaker = speakerOfDevice(text('catalogueLanguage'));
