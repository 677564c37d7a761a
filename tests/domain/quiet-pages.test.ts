import { expect, test } from 'vitest';
import { type QuietRules, hostIn, kindOfPage, quietKinds, quietOf } from '../../lib/domain/quiet-pages.ts';

const rules: QuietRules = { isPaused: false, isOnRequest: false, sitesOff: [], quietKinds };

test.each([
  ['mail.google.com', 'mail'],
  ['mail.proton.me', 'mail'],
  ['outlook.office.com', 'mail'],
  ['webmail.example.org', 'mail'],
  ['e.mail.ru', 'mail'],
  ['www.icloud.com', 'mail'],
  ['web.whatsapp.com', 'mail'],
  ['mail.com', null],
  ['mail.ru', null],
  ['www.dailymail.co.uk', null],
  ['www.royalmail.com', null],
  ['secure.chase.com', 'bank'],
  ['online-banking.example.de', 'bank'],
  ['onlinebanking.example.com', 'bank'],
  ['bank.example.com', 'bank'],
  ['www.deutsche-bank.de', 'bank'],
  ['www.ukbiobank.ac.uk', null],
  ['go.drugbank.com', null],
  ['www.foodbank.org.uk', null],
  ['purchase.com', null],
  ['notchase.com', null],
  ['mychart.example.org', 'portal'],
  ['patient-portal.example.org', 'portal'],
  ['portal.patient.example.org', 'portal'],
  ['access.login.nhs.uk', 'portal'],
  ['www.nhs.uk', null],
  ['patient.info', null],
  ['www.mssociety.org.uk', null],
  ['', null],
  ['constructor', null],
])('%s is quiet as: %s', (host, quiet) => {
  expect(kindOfPage(host)).toBe(quiet);
  expect(quietOf(rules, host, kindOfPage(host))).toBe(quiet);
});

test.each<[string, Partial<QuietRules>, string | null]>([
  ['nothing', {}, 'mail'],
  ['this kind of page', { quietKinds: ['bank', 'portal'] }, null],
  ['no kind of page, and this site', { quietKinds: [], sitesOff: ['mail.google.com'] }, 'site-off'],
  ['another site', { quietKinds: [], sitesOff: ['google.com'] }, null],
  ['everything', { isPaused: true }, 'paused'],
  ['what was not asked for', { quietKinds: [], isOnRequest: true }, 'on-request'],
])('with %s left alone, a webmail page is quiet as it should be', (_, changed, quiet) => {
  expect(quietOf({ ...rules, ...changed }, 'mail.google.com', 'mail')).toBe(quiet);
});

test.each([
  ['example.org', 'example.org'],
  [' www.Example.org ', 'www.example.org'],
  ['https://mail.example.org/inbox?x=1', 'mail.example.org'],
  ['example.org/path', 'example.org'],
  ['http://example.org:8080', 'example.org'],
  ['localhost', null],
  ['', null],
  ['two words.org', null],
  ['javascript:alert(1)', null],
  ['https://', null],
])('in what was typed, "%s", the host is %s', (typed, host) => {
  expect(hostIn(typed)).toBe(host);
});
