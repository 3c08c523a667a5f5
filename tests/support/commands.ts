import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

const isWindows = process.platform === 'win32';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Environment variables to set, or to unset with undefined. */
type Environment = Record<string, string | undefined>;

/** Variables that Vitest sets; with them, Astro would behave as if it ran in a test. */
const ofVitest = /^(VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/;

/** The environment without those variables. */
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

/** Runs Node with some arguments; gives the exit code and the output. */
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

/** Starts an npm script that runs until it is stopped, with all its child processes. */
export function startNpm(words: readonly string[], environment: Environment, cwd = '.'): { stop: () => void } {
  const env = { ...outside, ...environment };
  // Windows runs npm through a shell and has no process groups.
  const { pid } = spawn('npm', words, { cwd, env, detached: !isWindows, shell: isWindows, stdio: 'ignore' });
  if (pid === undefined) throw new Error('npm did not start.');
  return {
    stop: () => {
      if (isWindows) execFileSync('taskkill', ['/pid', String(pid), '/t', '/f']);
      else process.kill(-pid);
    },
  };
}

/** A free port. */
export async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => probe.once('listening', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return String(port);
}
