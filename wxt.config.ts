import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { bundledLicences } from './bundled-licences.ts';
import { contentModules } from './content-modules.ts';

/** Nothing is fetched, and nothing but our own files is run or shown. `data:` is for the browser's own form controls. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Every web page, since the words can stand on any; the reader may narrow this in the browser, and the popup says so. */
const everyWebPage = ['http://*/*', 'https://*/*'];

const licences = bundledLicences();
/** A package speaks one language: English out of the project's own folders, or another out of a folder that has the same. */
const languageFolder = resolve(process.env['LANGUAGE_FOLDER'] ?? '.');
const localesDir = join(languageFolder, 'locales');
const [language = 'en'] = readdirSync(localesDir).map((file) => basename(file, '.json'));

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  outDir: join(languageFolder, '.output'),
  i18n: { localesDir },
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 96, 128] },
  // WXT names the entries in order, and gives none a date.
  zip: {
    // What the build reads, and the README that says how to build.
    includeSources: [
      '{assets,components,content,entrypoints,lib,locales,public}/**',
      'languages/*/{content,locales}/**',
      '{README.md,LICENSE,docs/card.png}',
      '{package,package-lock,tsconfig}.json',
      '{wxt.config,content-modules,bundled-licences}.ts',
    ],
  },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: language,
    // storage: settings and ticks are kept on the device. contextMenus: a selected word can be looked up. In Chromium WXT
    // adds sidePanel: the words of a page are listed beside it.
    // scripting: puts the explainer, which is larger, into those frames alone that have something to explain.
    // alarms: the reminder's time, and sync's next try; without a warning in either browser, and Firefox has it in no other way.
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'scripting', 'alarms'],
    // Asked for when the reader turns the reminder on.
    optional_permissions: ['notifications'],
    // What the page script below matches anyway: no access and no warning more, but scripting asks for it here.
    host_permissions: everyWebPage,
    // Development needs the dev server; what is shipped can connect to nothing.
    ...(mode === 'production' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    // Declared here and not as a WXT content script, whose runtime posts the extension's id to every page.
    content_scripts: [
      {
        matches: everyWebPage,
        js: ['reader.js'],
        css: ['marks.css'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    commands: {
      'next-word': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_commandNext__' },
      'previous-word': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_commandPrevious__' },
      // M, since no menu of either browser opens by it.
      'toggle-card': { suggested_key: { default: 'Alt+M' }, description: '__MSG_commandCard__' },
      'page-words': { description: '__MSG_commandWords__' },
      'look-up': { description: '__MSG_commandLookUp__' },
      'toggle-marks': { description: '__MSG_commandMarks__' },
      'next-preset': { description: '__MSG_commandPreset__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ms-gut-companion@ms-gut-companion.example',
              // CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first Firefox for Android that reads the line above.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          // Document.caretPositionFromPoint.
          minimum_chrome_version: '128',
        }),
  }),
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      // In development there is more in it, which nobody is given.
      if (config.mode === 'production')
        files.push({ relativeDest: 'licences.txt', contents: licences.text() });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => ['reader', 'explainer', 'walker'].includes(name)))
        config.plugins = [nativeApi(), ...(config.plugins ?? [])];
      if (entrypoints.some(({ name }) => name === 'popup'))
        config.plugins = [popupInFewFiles(), ...(config.plugins ?? [])];
    },
  },
  vite: async () => ({
    plugins: [
      preact({ reactAliasesEnabled: false, prefreshEnabled: false }),
      await contentModules(join(languageFolder, 'content')),
      withoutInnerHtml(),
      withoutNewFunction(),
      licences.plugin,
    ],
    // A page names its chunks, and does not find them one by one. The polyfill for that would fetch.
    build: { modulePreload: { polyfill: false } },
  }),
});

/** Takes out the one place where Preact can write HTML. No component of ours does, and then none can. */
function withoutInnerHtml(): Plugin {
  const assignment = /\w+\.innerHTML=\w+\.__html/;
  return {
    name: 'without-inner-html',
    transform: (code: string, id: string) => {
      if (!id.endsWith('/preact/dist/preact.mjs')) return undefined;
      if (!assignment.test(code)) throw new Error('Preact has changed where it writes innerHTML');
      return { code: code.replace(assignment, 'void 0'), map: null };
    },
  };
}

/** Takes out the one place where d3-dsv makes code from text. Only its rows are used here, which never come by there. */
function withoutNewFunction(): Plugin {
  const making = /return new Function\([\s\S]*?"}"\);/;
  return {
    name: 'without-new-function',
    transform: (code: string, id: string) => {
      if (!id.endsWith('/d3-dsv/dist/d3-dsv.mjs')) return undefined;
      if (!making.test(code)) throw new Error('d3-dsv has changed where it makes functions');
      return { code: code.replace(making, "throw new Error('Rows only');"), map: null };
    },
  };
}

/**
 * The page script goes into every page, the explainer into many, and the little of the API that they use is the same in both browsers without the
 * polyfill: there it would be 3 kB for nothing.
 */
function nativeApi(): Plugin {
  return {
    name: 'native-api',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === '@wxt-dev/webextension-polyfill/browser'
        ? this.resolve('@wxt-dev/browser', importer)
        : undefined;
    },
  };
}

/**
 * The popup is opened many times a day, and for twenty small files it waits as long as for all else together. So what it
 * shares with other pages is one file, but for what the background needs too, which loads nothing that draws.
 */
function popupInFewFiles(): Plugin {
  const reachedFrom = (entry: string, importsOf: (id: string) => readonly string[]): ReadonlySet<string> => {
    const reached = new Set([join(import.meta.dirname, entry)]);
    // A set gives what is added while it is gone through, too.
    for (const id of reached) for (const imported of importsOf(id)) reached.add(imported);
    return reached;
  };
  let popup: ReadonlySet<string> = new Set();
  let background: ReadonlySet<string> = new Set();
  return {
    name: 'popup-in-few-files',
    buildEnd() {
      const importsOf = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
      popup = reachedFrom('entrypoints/popup/index.html', importsOf);
      background = reachedFrom('entrypoints/background/index.ts', importsOf);
    },
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'common', test: (id) => popup.has(id) && background.has(id), priority: 1 },
                // explainer.css speaks of the whole body of a page, and is not for every one.
                {
                  name: 'pages',
                  test: (id) => popup.has(id) && !id.endsWith('/explainer.css'),
                  minShareCount: 2,
                },
              ],
            },
          },
        },
      },
    }),
  };
}
