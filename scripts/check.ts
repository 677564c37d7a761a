/**
 * All of the tests that need no browser. What uses one core stands beside what uses another, so that two cores are never
 * idle; what a step writes is shown when it ends. Every step runs, whatever the others find. Exits with 1 where any fails.
 */
import { spawn } from 'node:child_process';

/** Lanes run side by side, the steps of a lane one after the other: weighing asks for the build. */
const lanes: readonly (readonly string[])[] = [
  ['types', 'unit', 'dead'],
  ['lint', 'build', 'lint:package', 'sizes'],
];

const failed = (await Promise.all(lanes.map(runLane))).flat();
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runLane(steps: readonly string[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const step of steps) if (!(await passes(step))) failures.push(step);
  return failures;
}

async function passes(step: string): Promise<boolean> {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', step], { stdio: ['ignore', 'pipe', 'pipe'], shell: true });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  console.log(
    `${code === 0 ? '✓' : '✗'} ${step}, ${Math.round((performance.now() - start) / 1000)} s\n${written}`,
  );
  return code === 0;
}
