import { expect, test } from 'vitest';
import { until } from './browsers/driver.ts';
import { cardText, marksOn, noCard, openCard, paintedWords, restOn } from './on-page.ts';
import { inEveryBrowser } from './with-browser.ts';

const megabyte = 1_000_000;
const sentence = 'Nothing of note stands in this sentence, and nothing in the next one either. ';

const generated = {
  '/script-like.html': `<!doctype html><meta charset="utf-8"><title>Text that looks like script</title>
    <p>Multiple sclerosis &lt;script&gt;document.title = 'broken'&lt;/script&gt; and &lt;img src=x onerror="document.title='broken'"&gt; dysbiosis.</p>
    <p>\${document.title = 'broken'} {{constructor.constructor('document.title="broken"')()}} optic neuritis</p>`,
  '/one-text-node.html': `<!doctype html><meta charset="utf-8"><title>One text node</title>
    <p>Multiple sclerosis. ${sentence.repeat(megabyte / sentence.length)} The last word is dysbiosis.</p>`,
  // Chromium's own layout gives up beyond this, with or without an extension.
  '/deep.html': `<!doctype html><meta charset="utf-8"><title>Deep</title><p>Multiple sclerosis.</p><div id="top"></div>
    <script>let place = document.querySelector('#top');
    for (let i = 0; i < 2000; i++) place = place.appendChild(document.createElement('div'));
    place.textContent = 'dysbiosis';</script>`,
};

inEveryBrowser((stage) => {
  test('text that looks like script stays text', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/script-like.html`);
    expect(await marksOn(page, 3)).toEqual(
      expect.arrayContaining(['Multiple sclerosis', 'dysbiosis', 'optic neuritis']),
    );
    await restOn(page, 'dysbiosis');
    await openCard(page);
    expect(await page.evaluate(() => document.title)).toBe('Text that looks like script');
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('a text node of a megabyte is read to its end', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/one-text-node.html`);
    expect(await marksOn(page, 2)).toEqual(expect.arrayContaining(['Multiple sclerosis', 'dysbiosis']));
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('2,000 elements deep is no deeper than one', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/deep.html`);
    expect(await marksOn(page, 2)).toEqual(expect.arrayContaining(['Multiple sclerosis', 'dysbiosis']));
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('10,000 changes a second for five seconds leave the page its time, and the marks right in the end', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    const rounds = await page.evaluate(async () => {
      const list = document.createElement('ul');
      document.body.append(list);
      let round = 0;
      const end = performance.now() + 5000;
      while (performance.now() < end) {
        for (let i = 0; i < 100; i++) {
          const item = document.createElement('li');
          item.textContent = `Line ${round} of ${i}: dysbiosis and more`;
          list.append(item);
          if (list.childElementCount > 50) list.firstElementChild?.remove();
        }
        round++;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      list.remove();
      const last = document.createElement('p');
      last.textContent = 'At last, oligoclonal bands.';
      document.body.append(last);
      return round;
    });
    // 100 changes and 100 removals a round: below a tenth of them the page would have been starved.
    expect(rounds).toBeGreaterThan(50);
    await until('the marks to settle', async () => {
      const words = await paintedWords(page);
      return words.includes('oligoclonal bands') && !words.includes('dysbiosis');
    });
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  test('a storm that is too much for us is said in the popup, and then no more; marks come in the end', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    const popup = await browser.openPopup(page);
    const sentence = 'This page changes very fast, so marks follow a little later.';
    const isSaid = () => popup.evaluate((words: string) => document.body.innerText.includes(words), sentence);
    await page.evaluate(() => {
      // Long, and not shown: much for us to read, little for the page to lay out.
      const text = 'Nothing of note, then dysbiosis and butyrate, and so on. '.repeat(100);
      const list = document.createElement('ul');
      list.hidden = true;
      document.body.append(list);
      const storm = { draws: 0, began: performance.now() };
      for (let i = 0; i < 1500; i++) {
        const item = document.createElement('li');
        item.textContent = text;
        list.append(item);
      }
      const drawing = setInterval(() => {
        storm.draws++;
        for (const item of list.children) item.firstChild!.nodeValue = `${text} ${storm.draws}`;
      }, 100);
      Object.assign(window, {
        endStorm: () => {
          clearInterval(drawing);
          list.remove();
          const end = document.createElement('p');
          end.textContent = 'At last, oligoclonal bands.';
          document.body.append(end);
          return storm.draws / ((performance.now() - storm.began) / 100);
        },
      });
    });
    await until('the sentence', isSaid);
    const kept = await page.evaluate(() => (window as unknown as { endStorm: () => number }).endStorm());
    // A share of its own drawings: below this the page would have been starved.
    expect(kept).toBeGreaterThan(0.2);
    await until('the marks to settle', async () => {
      const words = await paintedWords(page);
      return words.includes('oligoclonal bands') && !words.includes('dysbiosis');
    });
    await until('the sentence to go', async () => !(await isSaid()));
    expect(page.errors()).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('a page that removes whatever is added cannot break the card, and is not broken by it', async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await page.evaluate(() => {
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) (node as ChildNode).remove();
      }).observe(document.documentElement, { childList: true });
    });
    await restOn(page, 'butyrate');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await cardText(page)).toBeNull();
    await page.press('Escape');
    await restOn(page, 'propionate');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(page.errors()).toEqual([]);
    expect((await paintedWords(page)).length).toBeGreaterThanOrEqual(20);
    await page.close();
  });

  test("a page's own events open and close nothing", async () => {
    const { browser, server } = stage();
    const page = await browser.open(`${server.origin}/article.html`);
    await marksOn(page, 20);
    await restOn(page, 'butyrate');
    await openCard(page);
    await page.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    expect(await cardText(page)).toContain('Butyrate');
    await page.press('Escape');
    await noCard(page);
    await page.close();
  });
}, generated);
