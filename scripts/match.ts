/**
 * The matcher on the command line.
 *
 *   npm run --silent match              JSON Lines {"id","text"} in, {"id","matches":[{"start","end","termId","text"}]} out
 *   npm run --silent match -- FILE      the matches of a text file, for a person to read
 *
 * Every line is a page of its own, matched at the densest setting; offsets are UTF-16 code units.
 */
import { readFileSync } from 'node:fs';
import { terms } from '../content/index.ts';
import * as english from '../content/language.ts';
import { compileLexicon } from '../lib/domain/lexicon.ts';
import { matchText } from '../lib/domain/match-text.ts';
import type { Reason } from '../lib/domain/sense.ts';

const lexicon = compileLexicon(terms, english);
const [file, ...rest] = process.argv.slice(2);

try {
  if (rest.length > 0) throw new Error('Give one file name, or none to read JSON Lines from standard input.');
  process.stdout.write(file === undefined ? matchLines(readFileSync(0, 'utf8')) : describeFile(file));
} catch (error) {
  process.stderr.write(`match: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function matchLines(input: string): string {
  const lines = input.split(/\r?\n/).map((line, i) => ({ line, number: i + 1 }));
  const pages = lines
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => parseLine(line, number));
  return pages
    .map(({ id, text }) => {
      const matches = matchText(text, lexicon, 'every').map(({ start, end, termId }) => ({
        start,
        end,
        termId,
        text: text.slice(start, end),
      }));
      return `${JSON.stringify({ id, matches })}\n`;
    })
    .join('');
}

function parseLine(line: string, number: number): { id: unknown; text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`Line ${number} is not JSON; nothing was written.`);
  }
  if (
    typeof value !== 'object' ||
    value === null ||
    !('id' in value) ||
    !('text' in value) ||
    typeof value.text !== 'string'
  ) {
    throw new Error(`Line ${number} needs an "id" and a "text" that is a string; nothing was written.`);
  }
  return { id: value.id, text: value.text };
}

function describeFile(name: string): string {
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch {
    throw new Error(`Cannot read ${name}.`);
  }
  const matches = matchText(text, lexicon, 'every');
  const rows = matches.map((match) => {
    const line = text.slice(0, match.start).split('\n').length;
    return `${String(line).padStart(5)}  ${text.slice(match.start, match.end).replace(/\s+/g, ' ')}  →  ${match.termId} (${inWords(match.reason)})`;
  });
  const distinct = new Set(matches.map((match) => match.termId)).size;
  return [...rows, `${matches.length} matches of ${distinct} terms`, ''].join('\n');
}

function inWords(reason: Reason): string {
  switch (reason.because) {
    case 'unambiguous':
      return 'has no other meaning';
    case 'page-topic':
      return 'the page is about MS or the gut';
    case 'page-defines':
      return `the page spells it out: ${reason.longForm}`;
    case 'beside':
      return `stands beside "${reason.words}"`;
    case 'around':
      return `near ${reason.words.join(', ')}`;
    case 'named-on-page':
      return 'the page names it in full';
    default:
      return reason satisfies never;
  }
}
