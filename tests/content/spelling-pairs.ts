/**
 * Words that the UK and the US spell differently, derived by the matcher's own rules (content/language.ts) from the
 * words of the content and from a list of UK words that it might use; and a few pairs that no rule derives.
 */
import { inflection } from '../../content/language.ts';
import { createFolding, foldedWords } from '../../lib/domain/fold.ts';
import { createInflector } from '../../lib/domain/inflection.ts';
import type { Content } from './content.ts';
import { formsOf } from './entries.ts';
import { passagesOf } from './prose.ts';

export interface SpellingPairs {
  /** By a folded UK word its US spelling. */
  readonly toUs: ReadonlyMap<string, string>;
  /** By a folded US word its UK spelling. */
  readonly toUk: ReadonlyMap<string, string>;
}

const ukWords = `
  fibre centre litre grey oesophagus oesophageal oedema oestrogen coeliac diarrhoea leucocyte programme sulphate sulphide
  anaemia leukaemia haemoglobin haematology ischaemia septicaemia bacteraemia toxaemia faeces faecal caecum gynaecology
  paediatric paediatrician anaesthetic anaesthesia aetiology
  colour behaviour behavioural tumour flavour labour neighbour odour vapour humour rigour vigour honour favour favourite
  savour harbour rumour armour
  organisation randomisation colonisation immunisation hospitalisation generalisation stabilisation visualisation
  recognise realise organise randomise colonise immunise minimise maximise summarise characterise standardise specialise
  hospitalise stabilise sensitise metabolise neutralise synthesise emphasise apologise prioritise pasteurise unpasteurised
  randomised recognised organised colonised immunised standardised specialised
  labelling labelled signalling signalled modelling modelled travelling travelled cancelling cancelled counselling
`;

const withoutRule: readonly (readonly [uk: string, us: string])[] = [
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['analyse', 'analyze'],
  ['analysed', 'analyzed'],
  ['catalyse', 'catalyze'],
  ['counsellor', 'counselor'],
  ['defence', 'defense'],
  ['enrol', 'enroll'],
  ['fulfil', 'fulfill'],
  ['manoeuvre', 'maneuver'],
  ['mould', 'mold'],
  ['offence', 'offense'],
  ['paralyse', 'paralyze'],
  ['paralysed', 'paralyzed'],
  ['sceptical', 'skeptical'],
  ['skilful', 'skillful'],
  ['traveller', 'traveler'],
  ['yoghurt', 'yogurt'],
];

export function spellingPairs(content: Content): SpellingPairs {
  const folding = createFolding();
  const { spellings, inflected } = createInflector(inflection);
  const written = [
    ...passagesOf(content).map(({ text }) => text),
    ...content.terms.flatMap(formsOf),
    ukWords,
  ];
  const words = new Set(written.flatMap((text) => foldedWords(text, folding)));
  const pairs = [...words]
    .flatMap((word) => [word, ...inflected(word)])
    .flatMap((word) =>
      spellings(word)
        .slice(1)
        .map((us) => [word, us] as const),
    )
    .concat(withoutRule);
  return { toUs: new Map(pairs), toUk: new Map(pairs.map(([uk, us]) => [us, uk])) };
}
