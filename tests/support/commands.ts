import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

const isWindows = process.platform === 'win32';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Variables of the environment to set, or with undefined to take away. */
type Environment = Record<string, string | undefined>;

/** What Vitest adds to the environment; Astro would take it for its own, and answer nothing within a test run. */
const ofVitest = /^(VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** The environment of whoever started the tests. */
const outside = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name))),
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** The arguments that a script of package.json which is one Node program gives to Node. */
export function argumentsOf(script: string): string[] {
  const [program, ...words] = scripts[script]?.split(' ') ?? [];
  if (program !== 'node' || words.includes('&&')) throw new Error(`npm run ${script} is not one Node program.`);
  return words;
}

/** Runs Node with some arguments; gives the exit code and everything that was printed. */
export function runNode(
  words: readonly string[],
  environment: Environment,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, words, {
    env: { ...outside, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  return new Promise((ended, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      ended({ code, said });
    });
  });
}

/** Runs a script of package.json as npm does, on any system. */
export const runScript = (script: string, words: readonly string[], environment: Environment) =>
  runNode([...argumentsOf(script), ...words], environment);

/** Starts `npm …`, which goes on until it is stopped, with everything that it started. */
export function startNpm(words: readonly string[], environment: Environment, cwd = '.'): { stop: () => void } {
  const env = { ...outside, ...environment };
  // Windows runs npm through a shell and has no groups of processes.
  const { pid } = spawn('npm', words, { cwd, env, detached: !isWindows, shell: isWindows, stdio: 'ignore' });
  if (pid === undefined) throw new Error('npm did not start.');
  return {
    stop: () => {
      if (isWindows) execFileSync('taskkill', ['/pid', String(pid), '/t', '/f']);
      else process.kill(-pid);
    },
  };
}

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => probe.once('listening', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return String(port);
}
