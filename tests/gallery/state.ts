import type { ComponentChild } from 'preact';

/** By the file of the component within `components/`: each of its states, by a name that says what is the case. */
export type States = Readonly<Record<string, Readonly<Record<string, ComponentChild>>>>;
