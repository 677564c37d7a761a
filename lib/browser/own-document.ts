/** What every page of ours says of itself, in one place. */
import { directionOf } from '../domain/text.ts';
import { languages, text } from './text.ts';

/** @param own the page's own document */
export function introduce(own: Document, title: string): void {
  own.title = title;
  own.documentElement.lang = languages()[0];
  own.documentElement.dir = directionOf(text);
}
