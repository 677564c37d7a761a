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
  const text = read.flatMap(({ flows }) => flows.map((flow) => flow.text)).join(gap);
  const candidates = findForms(text, lexicon);
  let next = 0;
  let base = 0;
  return read.map(({ owner, isHeading, flows }) => {
    let length = 0;
    const withForms: FlowWithForms[] = [];
    for (const flow of flows) {
      const end = base + flow.text.length;
      const own: Candidate[] = [];
      for (let found = candidates[next]; found && found.start < end; found = candidates[++next])
        own.push({ start: found.start - base, end: found.end - base, form: found.form });
      if (own.length > 0) withForms.push({ ...flow, candidates: own });
      length += flow.text.length;
      base = end + gap.length;
    }
    return { owner, isHeading, length, flows: withForms };
  });
}

/** Characters searched at once: enough to be fast, few enough for a slice. */
const batchLength = 50_000;

/** Reads and searches everything at and below `top`; yields wherever its caller may pause, and returns the blocks. */
export function* searchSubtree(top: Owner, lexicon: Lexicon): Generator<undefined, readonly Block[]> {
  const blocks: Block[] = [];
  let batch: ReadBlock[] = [];
  let length = 0;
  const search = (): void => {
    for (const block of findInBlocks(batch, lexicon)) blocks.push(block);
    batch = [];
    length = 0;
  };
  for (const read of readSubtree(top)) {
    batch.push(read);
    for (const { text } of read.flows) length += text.length;
    if (length > batchLength) search();
    yield;
  }
  search();
  return blocks;
}
