/** Pages made up at random, each from its number: nested blocks and lines, tables, forms, shadow roots, editors, frames. */

interface Chance {
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
  readonly happens: (share: number) => boolean;
}

/** The same numbers for the same seed: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneOf: (choices) => {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new Error('Nothing to choose from');
      return choice;
    },
    happens: (share) => next() < share,
  };
}

const everydayWords =
  'the a of and people often walk water garden morning report table value because under light small fatigue lesion fibre MS OCT ON'.split(
    ' ',
  );
const inlineTags = ['a', 'b', 'em', 'i', 'span', 'code', 'sup', 'abbr', 'mark', 'button', 'label', 'u', 'bdo dir="rtl"', 'span hidden', 'span contenteditable']; // prettier-ignore
const blockTags = ['div', 'section', 'article', 'p', 'blockquote', 'h2', 'h3', 'aside', 'details open', 'figure', 'fieldset', 'center', 'x-box', 'address']; // prettier-ignore

/** @param words terms to sprinkle in */
export function generatePage(number: number, words: readonly string[], probe: string): string {
  const chance = chanceFrom(number);
  const { below, oneOf, happens } = chance;
  let ids = 0;
  const id = (): string => (happens(0.3) ? ` id="e${ids++}"` : '') + (happens(0.3) ? ` class="c${below(8)}"` : ''); // prettier-ignore
  const wrap = (tag: string, inner: string): string => `<${tag}${id()}${tag === 'a' ? ' href="#e1"' : tag === 'button' ? ' type="button"' : ''}>${inner}</${tag.split(' ')[0]}>`; // prettier-ignore
  const word = (): string => (happens(0.15) ? oneOf(words) : oneOf(everydayWords));
  const line = (depth = 2): string =>
    Array.from({ length: 1 + below(9) }, () => {
      if (depth > 0 && happens(0.15)) return wrap(oneOf(inlineTags), line(depth - 1));
      const text = word();
      // A term may be broken by tags in its middle.
      return happens(0.05) ? `${text.slice(0, 3)}<i>${text.slice(3)}</i>` : text;
    }).join(happens(0.1) ? '<br>' : ' ');
  const many = (make: () => string, most: number): string => Array.from({ length: 1 + below(most) }, make).join(happens(0.5) ? '\n' : ''); // prettier-ignore

  const field = (): string =>
    oneOf([
      () => `<input${id()} value="${word()} ${word()}">`,
      () => `<input${id()} type="checkbox"${happens(0.5) ? ' checked' : ''}>`,
      () => `<input${id()} type="range" value="${below(100)}">`,
      () => `<textarea${id()}>${word()} ${word()}</textarea>`,
      () => `<select${id()}><option>${word()}<option selected>${word()}</select>`,
      () => `<label>${line(1)} <input type="radio" name="r"></label>`,
      () => `<button${id()} type="button">${word()}</button>`,
      () => `<output>${word()}</output><progress value="0.3"></progress>`,
    ])();
  const kinds: readonly ((depth: number) => string)[] = [
    () => wrap('p', line()),
    () => wrap('p', line()),
    (depth) => wrap(oneOf(blockTags), blocks(depth)),
    (depth) => wrap(oneOf(blockTags), `${line()}${blocks(depth)}${line()}`),
    (depth) => wrap(oneOf(['ul', 'ol']), many(() => wrap('li', happens(0.3) ? blocks(depth) : line()), 5)), // prettier-ignore
    () =>
      wrap(
        'dl',
        many(() => `<dt>${line(1)}<dd>${line()}`, 4),
      ),
    (depth) =>
      `<table${id()}><caption>${line(1)}</caption>${many(() => `<tr>${many(() => wrap(oneOf(['td', 'th']), happens(0.2) ? blocks(depth) : line()), 4)}</tr>`, 4)}</table>`,
    () => `<form${id()} onsubmit="return false">${many(field, 5)}</form>`,
    (depth) => `<x-host${id()}><template shadowrootmode="${happens(0.8) ? 'open' : 'closed'}"><style>p { padding: ${below(9)}px }</style>${blocks(depth)}<slot></slot></template>${wrap('p', line())}</x-host>`, // prettier-ignore
    () => `<div${id()} contenteditable="${oneOf(['true', '', 'false', 'plaintext-only'])}">${line()}${wrap('p', line())}</div>`, // prettier-ignore
    (depth) => `<iframe${id()} width="400" height="${60 + below(90)}" srcdoc="${escaped(`<!doctype html>${probe}<body>${blocks(Math.min(1, depth))}`)}"></iframe>`, // prettier-ignore
    () => wrap(oneOf(['pre', 'samp', 'kbd']), line()),
    () => `<svg width="90" height="30"><text y="20">${word()}</text><title>${word()}</title></svg>`,
    () => `<div${id()} style="overflow: auto; height: 60px; width: ${200 + below(300)}px">${many(() => wrap('p', line()), 6)}</div>`, // prettier-ignore
    (depth) => `<div${id()} hidden>${blocks(depth)}</div>`,
    () => `<dialog${id()}${happens(0.3) ? ' open style="position: static"' : ''}>${line()}</dialog>`,
    () => `<!-- ${word()} --><template><p>${word()}</p></template><noscript>${word()}</noscript>`,
    () => `<ruby>${word()}<rp>(</rp><rt>${word()}</rt></ruby><math><mi>${word()}</mi></math>`,
  ];
  const blocks = (depth: number): string => many(() => (depth > 0 ? oneOf(kinds)(depth - 1) : wrap('p', line())), 4); // prettier-ignore

  const declarations = [
    () => `color: hsl(${below(360)} 50% ${below(100)}%)`,
    () => `background: hsl(${below(360)} 50% ${below(100)}%)`,
    () => `padding: ${below(20)}px`,
    () => `display: ${oneOf(['flex', 'grid', 'inline-block', 'contents', 'flow-root', 'table'])}`,
    () => `font: ${10 + below(20)}px/${1 + below(2)}.3 ${oneOf(['serif', 'sans-serif', 'monospace'])}`,
    () => `columns: ${1 + below(3)}`,
    () => `direction: ${oneOf(['ltr', 'rtl'])}`,
    () => `white-space: ${oneOf(['pre-wrap', 'nowrap', 'normal'])}`,
    () => `text-transform: ${oneOf(['uppercase', 'capitalize', 'none'])}`,
    () => `transform: rotate(${below(4)}deg)`,
    () => `visibility: ${oneOf(['hidden', 'visible'])}`,
    () => `content-visibility: auto`,
    () => `container-type: inline-size`,
    () => `user-select: none`,
  ];
  const selector = (): string => oneOf([`.c${below(8)}`, `.c${below(8)} > *`, 'p:has(b)', 'li:nth-child(2n)', 'td', 'x-host', 'p::first-line', '*:empty', '[id] + p', 'html > body > :last-child']); // prettier-ignore
  const style = many(() => `${selector()} { ${many(() => `${oneOf(declarations)()};`, 3)} }`, 8);

  const acts = [
    `document.querySelector('input, textarea')?.focus({ preventScroll: true });`,
    `getSelection().selectAllChildren(document.querySelector('#first'));`,
    `scrollTo(0, ${below(40)});`,
    `document.querySelectorAll('div').forEach((each) => (each.scrollTop = ${below(30)}));`,
    `addEventListener('click', (event) => event.preventDefault());`,
    `document.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });`,
    `document.body.addEventListener('keydown', (event) => { if (event.key === 'a') event.stopPropagation(); });`,
    `document.body.addEventListener('pointerdown', (event) => event.preventDefault());`,
    `document.querySelectorAll('p').forEach((p, i) => { if (i % 3 === 1) p.append(' ${oneOf(words)}'); });`,
    `document.body.append(document.body.children[1] ?? '');`,
    `document.adoptedStyleSheets = [new CSSStyleSheet()];`,
    `history.replaceState({}, '', '?replaced');`,
  ];
  return `<!doctype html>${probe}<html lang="${oneOf(['en', 'en-GB', ''])}"><meta charset="utf-8"><title>Page ${number}</title>
<style>body { margin: 16px 60px 400px 16px; overflow-wrap: anywhere; overflow-x: clip } p, li, td { max-width: 700px } #first { all: revert } ${style}</style>
<body><p id="first">Multiple sclerosis and dysbiosis, on a page about ${oneOf(words)}.</p>
${blocks(3)}${blocks(2)}${blocks(3)}
<script>addEventListener('load', () => { ${many(() => `try { ${oneOf(acts)} } catch (error) { console.error(error.message); }`, 4)} });</script>`;
}

const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
