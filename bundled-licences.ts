/** The licences of what others wrote and this package carries: one text, made from the modules that were really bundled. */
import { globSync, readFileSync, realpathSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly repository: string;
  /** As the package brings it; `null` where it brings none. */
  readonly text: string | null;
}

export interface BundledLicences {
  /** Notes what each of the builds bundles, so the same one has to be in all of them. */
  readonly plugin: Plugin;
  /** @returns the text for the reader. Throws where a licence is not known. */
  readonly text: () => string;
}

export function bundledLicences(): BundledLicences {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'bundled-licences',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            const folder = renderedLength > 0 ? packageFolder(id) : null;
            if (folder !== null) folders.add(folder);
          }
        }
      },
    },
    text: () => licenceText([...folders].map(readPackage)),
  };
}

/** @param id of a module, `\0…` where a tool made it up; `null` where it is our own */
function packageFolder(id: string): string | null {
  const [installed] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? [];
  if (installed !== undefined) return realpathSync(installed);
  const [, tool] = /^\0(?:virtual:)?(rolldown|vite|wxt)\b/.exec(id) ?? [];
  const manifest = tool === undefined ? undefined : findPackageJSON(tool, import.meta.url);
  return manifest === undefined ? null : realpathSync(dirname(manifest));
}

function readPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Omit<
    BundledPackage,
    'repository' | 'text'
  > & { readonly repository: { readonly url: string } };
  const [file] = globSync('LICEN[CS]E{,.md,.txt}', { cwd: folder });
  // Vite lists after its own licence what it is built with, of which nothing is bundled here.
  const text =
    file && readFileSync(join(folder, file), 'utf8').split('\n# Licenses of bundled dependencies')[0];
  return {
    name: manifest.name,
    version: manifest.version,
    license: manifest.license,
    repository: manifest.repository.url.replace(/^git\+|\.git$/g, ''),
    text: text?.trim() ?? null,
  };
}

function licenceText(packages: readonly BundledPackage[]): string {
  const parts = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((one) => {
      // Of packages that share a repository not each brings the licence along.
      const text =
        one.text ?? packages.find(({ repository, text }) => repository === one.repository && text)?.text;
      if (!text) throw new Error(`No licence is known of ${one.name}`);
      return `${one.name} ${one.version} (${one.license})\n${one.repository}\n\n${text}\n`;
    });
  return ['This extension carries work of others, under these licences.\n', ...parts].join(
    `\n${'-'.repeat(72)}\n\n`,
  );
}
