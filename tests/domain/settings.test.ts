import { expect, test } from 'vitest';
import { defaultSettings, withSite } from '../../lib/domain/settings.ts';
import { usualTint } from '../../lib/domain/tint.ts';

const settings = defaultSettings(['water', 'walk'], 42);

test('a new reader gets the usual preset, the system’s theme and a day that starts at midnight', () => {
  expect(settings).toEqual({
    version: 1,
    isPaused: false,
    isOnRequest: false,
    quietKinds: ['mail', 'bank', 'portal'],
    sitesOff: [],
    theme: 'system',
    habits: ['water', 'walk'],
    dayStartsAt: 0,
    applies: null,
    areNamesHidden: false,
    tipSeed: 42,
    preset: 'usual',
    overrides: {},
    textScale: 100,
    spacing: 'usual',
    tint: usualTint,
    dockedSide: 'bottom',
    isSteadyHand: false,
    isMoreOpen: false,
    areClaimsMarked: true,
    isMemoryOn: false,
    speechRate: 1,
    speechVoice: null,
  });
});

test.each<[string, readonly string[], string, boolean, readonly string[]]>([
  ['turning a site off adds it', ['a.org'], 'b.org', true, ['a.org', 'b.org']],
  ['turning it off twice adds it once', ['a.org', 'b.org'], 'a.org', true, ['b.org', 'a.org']],
  ['turning it on again takes it out', ['a.org', 'b.org'], 'a.org', false, ['b.org']],
  ['turning on what is on changes nothing', ['a.org'], 'b.org', false, ['a.org']],
])('%s', (_, sitesOff, host, isOff, expected) => {
  expect(withSite({ ...settings, sitesOff }, host, isOff).sitesOff).toEqual(expected);
});

test('a site that is turned off and on leaves everything else as it was', () => {
  const frozen = Object.freeze({ ...settings, sitesOff: Object.freeze(['a.org']) });
  expect(withSite(withSite(frozen, 'b.org', true), 'b.org', false)).toEqual(frozen);
});
