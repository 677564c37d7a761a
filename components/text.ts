/** Gives components their interface text. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../lib/domain/text.ts';

export const TextContext = createContext<Translate>((key) => key);

export const useText = (): Translate => useContext(TextContext);
