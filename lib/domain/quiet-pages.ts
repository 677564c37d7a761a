/** Where no page is read unless the reader asks: everywhere, on some sites, and on kinds of page that are nobody else's. */

export const quietKinds = ['mail', 'bank', 'portal'] as const;
export type QuietKind = (typeof quietKinds)[number];

/** In whose settings the browser's own switch stands, by which it lets an extension read no site, or only some. */
export type AccessPlace = 'chromium' | 'firefox';

export interface QuietRules {
  /** Marks are off everywhere. */
  readonly isPaused: boolean;
  /** A page is read when the reader asks for it, and only then. */
  readonly isOnRequest: boolean;
  /** Hosts on which marks are off. */
  readonly sitesOff: readonly string[];
  /** Kinds of page that are left alone. */
  readonly quietKinds: readonly QuietKind[];
}

export type Quiet = 'paused' | 'site-off' | 'on-request' | QuietKind;

/**
 * Why a page is not read by itself; `null` where it is.
 *
 * @param kind as {@link kindOfPage} says, which only the page's own script knows
 */
export function quietOf(rules: QuietRules, host: string, kind: QuietKind | null): Quiet | null {
  if (rules.isPaused) return 'paused';
  if (rules.sitesOff.includes(host)) return 'site-off';
  if (kind !== null && rules.quietKinds.includes(kind)) return kind;
  return rules.isOnRequest ? 'on-request' : null;
}

export const kindOfPage = (host: string): QuietKind | null =>
  quietKinds.find((kind) => isOfKind[kind](host)) ?? null;

/** The host in what the reader has typed: a name, or a whole address. @returns `null` where there is none */
export function hostIn(typed: string): string | null {
  const name = typed.trim();
  const address = /^https?:\/\//i.test(name) ? name : `https://${name}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return hostname.includes('.') && !/\s/.test(name) ? hostname : null;
}

const isUnder = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** What the parts of a name say, `patient-portal` in two. */
const wordsOf = (host: string): readonly string[] => host.split(/[.-]/);

const isOfKind: Readonly<Record<QuietKind, (host: string) => boolean>> = {
  mail: (host) =>
    // mail.com itself is a page like others.
    (host.split('.').length > 2 && /^(?:e-?mail|mail|webmail|outlook|owa|roundcube)\./.test(host)) ||
    isUnder(host, [
      'e.mail.ru',
      'app.fastmail.com',
      'app.tuta.com',
      'icloud.com',
      'outlook.com',
      'messages.google.com',
      'web.whatsapp.com',
    ]),
  bank: (host) =>
    wordsOf(host).some((word) => /^(?:e|i|my|net|online|internet)?bank(?:ing)?$/.test(word)) ||
    isUnder(host, [
      'bankofamerica.com',
      'barclays.co.uk',
      'capitalone.com',
      'chase.com',
      'commbank.com.au',
      'commerzbank.de',
      'halifax.co.uk',
      'hsbc.co.uk',
      'hsbc.com',
      'lloydsbank.co.uk',
      'lloydsbank.com',
      'monzo.com',
      'nationwide.co.uk',
      'natwest.com',
      'paypal.com',
      'revolut.com',
      'santander.co.uk',
      'scotiabank.com',
      'sparkasse.de',
      'usbank.com',
      'wellsfargo.com',
    ]),
  portal: (host) => {
    const words = wordsOf(host);
    return (
      words.some((word) => /^(?:mychart|myhealth|myhealthrecord|patientportal|patientaccess)$/.test(word)) ||
      (words.includes('patient') && words.includes('portal')) ||
      isUnder(host, [
        'athenahealth.com',
        'followmyhealth.com',
        'login.nhs.uk',
        'nhsapp.service.nhs.uk',
        'patientsknowbest.com',
        'systmonline.tpp-uk.com',
      ])
    );
  },
};
