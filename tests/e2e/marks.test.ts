import { expect, test } from 'vitest';
import { type TestPage, until } from './browsers/driver.ts';
import { marksOn, paintedWords } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

/** Opened in a tab of its own, the popup stands over no page, and so has one switch only. It moves once that is saved. */
const turnEverywhere = (popup: TestPage, isOn: boolean) =>
  until('the switch', () =>
    popup.evaluate((wanted: boolean) => {
      const rows = [...document.querySelectorAll<HTMLElement>('label.row')];
      const everywhere = rows.find(({ innerText }) => innerText.trim() === 'Mark words on all sites');
      if (everywhere?.querySelector('input')?.checked !== !wanted) return false;
      everywhere.click();
      return true;
    }, isOn),
  );

const serialized = () => new XMLSerializer().serializeToString(document);

inEveryBrowser((stage) => {
  test('marks terms without a change to the page, before, during and after', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    const words = await marksOn(page, 20);
    expect(words).toEqual(
      expect.arrayContaining(['optic neuritis', 'gut\u00a0microbiome', 'Akkermansia muciniphila', 'MS']),
    );
    const during = await page.evaluate(serialized);

    const popup = await browser.openOwn('popup.html');
    await turnEverywhere(popup, false);
    await until('no marks', async () => (await paintedWords(page)).length === 0);
    const after = await page.evaluate(serialized);
    await turnEverywhere(popup, true);
    await marksOn(page, 20);
    await popup.close();

    const untouched = await page.evaluate(async () => {
      const html = await (await fetch(location.href)).text();
      return new XMLSerializer().serializeToString(new DOMParser().parseFromString(html, 'text/html'));
    });
    expect(during).toBe(untouched);
    expect(after).toBe(untouched);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('leaves other meanings alone', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/other-meanings.html`);
    await until('the page to be read', () => page.evaluate(() => CSS.highlights.has('rc-dark')));
    await page.evaluate(() => document.body.append('Butyrate is named here at last.'));
    expect(await marksOn(page, 1)).toEqual(['Butyrate']);
    await page.close();
  });

  test('follows a page that changes: text added, edited, split, removed', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.id = 'added';
      added.innerHTML = 'Later: <b>oligoclonal</b> bands and <i>tauroursodeoxycholic acid</i>.';
      document.querySelector('article')?.append(added);
    });
    await until('the added words', async () => {
      const words = await paintedWords(page);
      return words.includes('oligoclonal bands') && words.includes('tauroursodeoxycholic acid');
    });
    await page.evaluate(() => {
      const text = document.querySelector('#added')?.lastChild?.previousSibling?.firstChild as Text;
      text.data = 'serotonin';
    });
    await until('the edited word', async () => (await paintedWords(page)).includes('serotonin'));
    await page.evaluate(() => {
      const text = document.querySelector('#added i')?.firstChild as Text;
      text.splitText(4);
    });
    await until('the split word', async () => (await paintedWords(page)).includes('serotonin'));
    await page.evaluate(() => document.querySelector('#added')?.remove());
    await until(
      'the removed words to go',
      async () => !(await paintedWords(page)).includes('oligoclonal bands'),
    );
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('reads open shadow roots and same-origin frames, each by its own registry', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/shadow-roots-and-frames.html`);
    await until('the word in the inner shadow root', async () =>
      (await paintedWords(page)).includes('vagus nerve'),
    );
    const inFrame = () =>
      page.evaluate(() => {
        const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
        return [...(inner?.CSS.highlights.values() ?? [])].reduce(
          (sum, highlight) => sum + highlight.size,
          0,
        );
      });
    await until('marks in the frame', async () => (await inFrame()) >= 2);
    await page.close();
  });

  test('paints inside shadow roots, so that the line is really there', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/shadow-roots-and-frames.html`);
    await until('the word in the inner shadow root', async () =>
      (await paintedWords(page)).includes('vagus nerve'),
    );
    const line = await page.evaluate(() => {
      const inner = document.querySelector('outer-part')?.shadowRoot?.querySelector('inner-part')?.shadowRoot;
      const text = inner?.querySelector('p');
      return text ? getComputedStyle(text, '::highlight(rc-dark)').textDecorationStyle : null;
    });
    expect(line).toBe('dotted');
    await page.close();
  });

  test('takes no part in editors, code and form fields', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/editors-and-code.html`);
    expect(await marksOn(page, 2)).toEqual(expect.arrayContaining(['multiple sclerosis', 'dysbiosis']));
    expect((await paintedWords(page)).filter((word) => word === 'optic neuritis')).toEqual([]);
    await page.close();
  });

  test('draws the line in an ink that shows on the ground really behind it', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/dark.html`);
    await marksOn(page, 4);
    const inks = await page.evaluate(
      () =>
        Object.fromEntries(
          [...CSS.highlights].flatMap(([name, ranges]) =>
            [...ranges].map(({ startContainer, startOffset, endOffset }) => [
              startContainer.nodeValue?.slice(startOffset, endOffset),
              name,
            ]),
          ),
        ) as Record<string, string>,
    );
    expect(inks).toEqual({
      'multiple sclerosis': 'rc-light',
      dysbiosis: 'rc-dark',
      'vagus nerve': 'rc-dark',
      'oligoclonal bands': 'rc-text',
    });
    await page.close();
  });
});
