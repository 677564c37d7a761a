/** axe over every surface, in every theme, wide and narrow, with text at 100 and at 200 per cent. */
import { expect, test } from 'vitest';
import { audit } from './axe.ts';
import { judgements } from './axe-judgements.ts';
import { type Look, surfaces } from './surfaces.ts';
import { inEveryBrowser } from './with-browser.ts';

const sizes = [
  { textScale: 100, width: 1000 },
  { textScale: 200, width: 1000 },
  { textScale: 100, width: 320 },
] as const;
/** Colours are the same at every size, and places in every theme. */
const everyLook: readonly Look[] = [
  ...sizes.map((size) => ({ theme: 'light' as const, ...size })),
  ...(['dark', 'contrast', 'own'] as const).map((theme) => ({ theme, ...sizes[0] })),
];
/** What is there is the same in both, so Firefox, which draws it otherwise, has it at its widest and at its narrowest. */
const looks: Readonly<Record<string, readonly Look[]>> = {
  chromium: everyLook,
  firefox: [
    { theme: 'light', textScale: 100, width: 1000 },
    { theme: 'own', textScale: 200, width: 320 },
  ],
};

inEveryBrowser((stage, name) => {
  const called = new Set<string>();

  test.each(surfaces)(
    '$name has no fault in any look',
    async ({ open, atLeast }) => {
      const { page, wear, close } = await open(stage());
      for (const look of looks[name] ?? []) {
        await wear(look);
        // A theme is nothing but other colours; the reader's own has its sliders too.
        const findings = await audit(
          page,
          look.theme === 'dark' || look.theme === 'contrast' ? 'colours' : 'everything',
        );
        const where = Object.values(look).join(', ');
        expect(findings, where).toMatchObject({ violations: [], unjudged: [] });
        expect(findings.nodesChecked, where).toBeGreaterThanOrEqual(atLeast);
        findings.judged.forEach((reason) => called.add(reason));
      }
      await close();
    },
    240_000,
  );

  test('every judgement is still called on', () => {
    expect([...called].sort()).toEqual(judgements.map(({ reason }) => reason).sort());
  });

  test('planted faults are found, and what cannot be decided is not passed over', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/blank.html`);
    await page.evaluate(() => {
      document.querySelector('main')!.innerHTML =
        `<p style="color:#767676;background:#fff">Readable to most, not to all</p>
        <button style="width:12px;height:12px;padding:0"></button>
        <a href="#" style="font-size:8px">a</a><a href="#" style="font-size:8px">b</a>
        <video src="/nothing.mp4"></video>`;
    });
    const { violations, unjudged } = await audit(page);
    const ids = new Set(violations.map((violation) => violation.split(':')[0]));
    expect(ids).toContain('button-name');
    expect(ids).toContain('color-contrast-enhanced');
    expect(ids).toContain('target-size');
    expect(unjudged.join()).toContain('video-caption');
    await page.close();
  });
});
