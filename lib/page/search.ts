/** Reading and searching the page in one go: blocks are read natively, and the text of many is searched as one. */
import type { Lexicon } from '../domain/lexicon.ts';
import { type Candidate, findForms } from '../domain/match.ts';
import { type Flow, type Owner, type ReadBlock, gap, readSubtree } from './flows.ts';

export type FlowWithForms = Flow & { readonly candidates: readonly Candidate[] };

/** A block with the flows in which forms were found. */
export interface Block {
  readonly owner: Owner;
  readonly isHeading: boolean;
  /** Characters of its own text. */
  readonly length: number;
  readonly flows: readonly FlowWithForms[];
}

/** Blocks as they were just read, searched all together: one long text is searched much faster than many short ones. */
export function findInBlocks(read: readonly ReadBlock[], lexicon: Lexicon): Block[] {
  const texts: string[] = [];
  for (const { flows } of read) for (const { text } of flows) texts.push(text);
  const candidates = findForms(texts.join(gap), lexicon);
  const blocks: Block[] = [];
  let next = 0;
  let base = 0;
  for (const { owner, isHeading, flows } of read) {
    let length = 0;
    let withForms = noFlows;
    for (const { text, from } of flows) {
      const end = base + text.length;
      let found = candidates[next];
      if (found && found.start < end) {
        const own: Candidate[] = [];
        for (; found && found.start < end; found = candidates[++next])
          own.push({ ...found, start: found.start - base, end: found.end - base });
        withForms = [...withForms, { text, from, candidates: own }];
      }
      length += text.length;
      base = end + gap.length;
    }
    blocks.push({ owner, isHeading, length, flows: withForms });
  }
  return blocks;
}

/** Of most blocks of most pages. */
const noFlows: readonly FlowWithForms[] = [];

/** Reads and searches everything at and below `top`, batch by batch, after each of which its caller may pause. */
export function* searchSubtree(top: Owner, lexicon: Lexicon): Generator<readonly Block[]> {
  for (const batch of readSubtree(top)) yield findInBlocks(batch, lexicon);
}
