import type { AccessPlace } from '../domain/quiet-pages.ts';
import { browser } from './api.ts';

export const accessPlace = (): AccessPlace =>
  browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
