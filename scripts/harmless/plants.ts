/** Content scripts that do harm, each in a way of its own: planted beside ours, each has to be found out. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Plant {
  readonly code: string;
  /** The page's own world, where globals are. */
  readonly world?: 'MAIN';
}

const plants = {
  attribute: { code: `document.querySelector('p')?.setAttribute('data-planted', '');` },
  node: { code: `const p = document.createElement('i'); document.body.append(p); p.remove();` },
  layout: {
    code: `const sheet = new CSSStyleSheet(); sheet.replaceSync('#first { padding: 1px }'); document.adoptedStyleSheets.push(sheet);`,
    world: 'MAIN',
  },
  click: { code: `document.addEventListener('click', (event) => event.stopPropagation(), true);` },
  key: { code: `document.addEventListener('keydown', (event) => event.preventDefault(), true);` },
  wheel: { code: `document.addEventListener('wheel', (event) => event.preventDefault(), { capture: true, passive: false });` }, // prettier-ignore
  value: { code: `const field = document.querySelector('input'); if (field) field.value += '!';` },
  selection: { code: `getSelection().selectAllChildren(document.body);` },
  scroll: { code: `scrollBy(0, 5);` },
  focus: { code: `document.activeElement?.blur?.(); document.querySelector('a')?.focus();` },
  global: { code: `window.planted = 1;`, world: 'MAIN' },
  native: { code: `Element.prototype.remove = function () { this.parentNode?.removeChild(this); };`, world: 'MAIN' }, // prettier-ignore
  error: { code: `console.error('planted');`, world: 'MAIN' },
} as const satisfies Readonly<Record<string, Plant>>;

export type PlantName = keyof typeof plants;
export const plantNames = Object.keys(plants) as PlantName[]; // its own keys

/** A copy of the built extension in `folder`, with one of them in it. */
export function plant(name: PlantName, built: string, folder: string): string {
  const { code, world }: Plant = plants[name];
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { content_scripts: object[] };
  manifest.content_scripts.push({
    matches: ['http://*/*'],
    js: ['planted.js'],
    run_at: 'document_idle',
    ...(world && { world }),
  });
  writeFileSync(file, JSON.stringify(manifest));
  writeFileSync(join(folder, 'planted.js'), `{ ${code} }`);
  return folder;
}
