/** Property tests try the same values in every run, so that red means a change; `FC_SEED=… npm run unit` tries others. */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261123) });
