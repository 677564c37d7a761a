/** The explainer: cards, and all ways to them. The background puts it into frames that have a mark. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeUpSeam } from '../../lib/page/seam.ts';
import { createExplain } from './explaining.tsx';

export default defineUnlistedScript(() => takeUpSeam(createExplain()));
