/** What is counted, and how: the same for every measurement. */
import type { Match } from '../../lib/domain/decide.ts';

/** Neighbours of the field that the sets' own labels count in, and that are no subject of ours. */
const outOfScope =
  /parkinson|alzheimer|autis|schizo|bipolar|obes|diabet|cancer|tumou?r|stroke|epilep|hiv|covid|aging|ageing|cirrho|asthma|psychiatr|hippocamp|amyloid|synuclein|dement/i;

export const isInScope = (mention: { readonly domain: boolean; readonly text: string }): boolean =>
  mention.domain && !outOfScope.test(mention.text);

/** Ambiguous short forms that count. */
export const acronyms: ReadonlySet<string> = new Set(
  'MS CIS OCT BBB DMT FMT EAE CNS ON IPA LPS GI IBS SCFA SP PP ALA CSF EBV VEP PML GF GA PA PPI AE OCB'.split(
    ' ',
  ),
);

const trapWords =
  'ms,m.s.,cis,oct,bbb,dmt,fmt,ipa,on,gi,sp,rr,pp,lps,ppi,ibs,cns,pml,ala,ci,ga,pa,plaque,flora,culture,colonisation,colonization,colony,colonies,nerve,fibre,fiber,gut,stool,sheath,relapse,attack,flare,strain,cord,power,activity,activities,association,control,tolerance,transit,wind,richness,fermentation,fermented,guideline,incidence,weight,mouth,bean,tea,coffee,iron,sodium,survey'.split(
    ',',
  );

/** Words that mean something else on most pages, with their plurals. */
const traps: ReadonlySet<string> = new Set(trapWords.flatMap((word) => [word, `${word}s`]));

export const isTrap = (text: string): boolean => traps.has(text.toLowerCase());

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Two spans agree when they overlap by at least half of the shorter. */
export function agree(a: Span, b: Span): boolean {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return overlap > 0 && overlap * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** A span with a little of the text round it, on one line. */
export function inContext(text: string, { start, end }: Span): string {
  const clean = (part: string): string => part.replace(/\s+/g, ' ');
  return `…${clean(text.slice(Math.max(0, start - 50), start))}[${clean(text.slice(start, end))}]${clean(text.slice(end, end + 50))}…`;
}

export type MatchText = (
  text: string,
  density?: 'first-per-page' | 'first-per-section' | 'every',
) => readonly Match[];
