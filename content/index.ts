/** The door to the editorial content: all of it, and nothing else. */
export { terms } from './glossary.ts';
export { habits, startingHabits } from './habits.ts';
export { sources } from './sources.ts';
export { tips } from './tips.ts';
