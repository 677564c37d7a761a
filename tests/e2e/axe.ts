/** Runs axe on a page: WCAG 2.2 A and AA, best practice, and two rules that axe leaves off. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestPage } from './browsers/driver.ts';
import { judgements } from './axe-judgements.ts';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

export interface Findings {
  /** `rule: markup` of each fault. */
  readonly violations: readonly string[];
  /** The same of what axe could not decide and nobody has judged. */
  readonly unjudged: readonly string[];
  /** Rules and reasons of the judgements that were called on. */
  readonly judged: readonly string[];
  /** Texts whose contrast was measured. */
  readonly nodesChecked: number;
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** A theme is nothing but other colours. */
const rulesOfColor = ['color-contrast-enhanced', 'link-in-text-block'];

export async function audit(page: TestPage, of: 'everything' | 'colours' = 'everything'): Promise<Findings> {
  await page.runScript(`globalThis.axe === undefined && (() => {${source}})()`);
  const { violations, incomplete, nodesChecked } = await page.evaluate(
    async (runOnly: object) => {
      interface Rule {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly any: readonly { message: string }[] }[];
      }
      interface Axe {
        run: (
          context: Document,
          options: object,
        ) => Promise<Record<'violations' | 'passes' | 'incomplete', readonly Rule[]>>;
      }
      const { axe } = globalThis as unknown as { axe: Axe };
      const results = await axe.run(document, {
        runOnly,
        rules: {
          'target-size': { enabled: true },
          'color-contrast-enhanced': { enabled: true },
          // Wherever it would fail, the enhanced one does.
          'color-contrast': { enabled: false },
        },
      });
      const described = (rules: readonly Rule[]) =>
        rules.flatMap(({ id, nodes }) =>
          nodes.map(({ html, any }) => `${id}: ${html} (${any.map(({ message }) => message).join('; ')})`),
        );
      return {
        violations: described(results.violations),
        incomplete: described(results.incomplete),
        nodesChecked: results.passes.find(({ id }) => id === 'color-contrast-enhanced')?.nodes.length ?? 0,
      };
    },
    of === 'everything' ? { type: 'tag', values: tags } : { type: 'rule', values: rulesOfColor },
  );
  const judgementOf = (finding: string) =>
    judgements.find(({ rule, about }) => finding.startsWith(`${rule}: `) && about.test(finding));
  return {
    violations,
    unjudged: incomplete.filter((finding) => !judgementOf(finding)),
    judged: incomplete.flatMap((finding) => judgementOf(finding)?.reason ?? []),
    nodesChecked,
  };
}
