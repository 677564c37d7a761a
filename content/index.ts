/** The door to the editorial content: all of it, and nothing else. */
export { claims } from './claims.ts';
export { terms } from './glossary.ts';
export { habits } from './habits.ts';
export { releases } from './releases.ts';
export { retired } from './retired.ts';
export { redFlags, safetyRules } from './safety.ts';
export { sources } from './sources.ts';
export { startingHabits } from './starting-habits.ts';
export { tips } from './tips.ts';
export { understandPages } from './understand.ts';
