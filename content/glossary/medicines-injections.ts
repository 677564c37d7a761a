import type { Term } from '../schema.ts';

/** Medicines for MS that are injected. */
export const medicinesInjections: readonly Term[] = [
  {
    id: 'glatiramer-acetate',
    category: 'treatments-dmt',
    name: 'Glatiramer acetate',
    say: 'gluh-TEER-uh-mer ASS-uh-tate',
    meaning: 'An MS medicine that is injected under the skin.',
    inMs: 'It is used for relapsing MS, and in one trial it lowered relapses by about a third.',
    more: 'The trial compared it with a placebo, and how it works is not clear. A study of 168 people with MS linked it with different gut bacteria, which shows neither harm nor benefit.',
    grade: 'limited',
    sources: ['mssociety-glatiramer', 'katz-sand-2019-dmt'],
    reviewed: '2026-11-25',
    seeAlso: ['disease-modifying-therapy', 'interferon-beta', 'placebo'],
    medicine: {
      brands: ['Copaxone'],
      route: 'injection under the skin, three times a week',
      immunity: null,
    },
    plain: ['glatiramer acetate', 'glatiramer'],
    // prettier-ignore
    ambiguous: [{
      form: 'GA',
      near: ['interferon', 'multiple sclerosis', 'relapses', 'relapsing'],
      rivals: [
        { meaning: 'Georgia, the US state', before: ['Atlanta', 'Savannah'], near: ['Atlanta', 'Georgia',
          'county'] },
        { meaning: 'general anaesthetic', near: ['anaesthesia', 'anaesthetic', 'anesthesia', 'surgery'] },
        { meaning: 'genetic algorithm', near: ['algorithm', 'optimization'] },
        { meaning: 'gestational age', near: ['gestational', 'preterm', 'neonatal'] },
        { meaning: 'Google Analytics', near: ['Analytics', 'tracking code'] },
      ],
      example: 'In the trial, relapses fell in people who took GA or interferon.',
      counterExample: 'The firm is based in Atlanta, GA, and sells carpets.',
    }],
    example: 'She injects glatiramer acetate three times a week.',
  },
  {
    id: 'interferon-beta',
    category: 'treatments-dmt',
    name: 'Interferon beta',
    say: 'in-ter-FEER-on BAY-tuh',
    meaning: 'An injected drug that changes how the immune system acts.',
    inMs: 'It is used for relapsing MS, and reviews say that such drugs make relapses fewer.',
    more: 'There are several brands, injected at different times. Extavia was the same drug as Betaferon, and its maker withdrew it from the European Union in 2024 for business reasons.',
    grade: 'strong',
    sources: [
      'eu-leaflet-plegridy',
      'eu-leaflet-avonex',
      'eu-leaflet-extavia',
      'reich-2018',
      'gonzalez-lorenzo-2024',
    ],
    reviewed: '2026-11-25',
    seeAlso: ['disease-modifying-therapy', 'glatiramer-acetate', 'cytokine'],
    safety: ['infection'],
    medicine: {
      brands: ['Avonex', 'Rebif', 'Plegridy', 'Betaferon', 'Extavia'],
      route: 'injection: weekly, every two weeks or more often, by brand',
      immunity:
        'A low count of white blood cells can happen, and this can raise the chance of infection. The three leaflets read say nothing about live vaccines.',
      withFood:
        'Food makes no difference, says the Extavia leaflet, because the drug is injected under the skin.',
    },
    plain: ['interferon beta', 'peginterferon beta', 'IFN-beta', 'Betaseron'],
    everyday: ['beta interferon', 'interferon', 'peginterferon'],
    example: 'Her first treatment was interferon beta.',
  },
  {
    id: 'ofatumumab',
    category: 'treatments-dmt',
    name: 'Ofatumumab',
    say: 'oh-fuh-TOOM-oo-mab',
    meaning:
      'A monthly injection under the skin, often done at home, that removes immune cells called B cells.',
    inMs: 'It is used for relapsing MS, and reviews say that such drugs make relapses fewer.',
    more: 'A nurse first shows how to use the pen. Colds, chest infections and urine infections are among the common side effects. Pregnancy is not advised during it, and contraception is used until six months after the last dose.',
    risk: 'The leaflet says that infections can be life-threatening, and it names PML, a rare brain illness caused by a virus.',
    grade: 'strong',
    sources: [
      'mssociety-ofatumumab',
      'mstrust-kesimpta',
      'patient-info-kesimpta',
      'reich-2018',
      'gonzalez-lorenzo-2024',
    ],
    reviewed: '2026-11-25',
    seeAlso: ['b-cell', 'disease-modifying-therapy', 'immunosuppression'],
    safety: ['infection', 'pregnancy'],
    medicine: {
      brands: ['Kesimpta'],
      route: 'injection under the skin, once a month',
      immunity:
        'Infections may come more easily and can be serious. Live vaccines are not given during treatment.',
    },
    plain: ['ofatumumab'],
    example: 'She injects ofatumumab at home once a month.',
  },
];
