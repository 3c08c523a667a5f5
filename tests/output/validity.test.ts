import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { record } from '../support/audit.ts';
import { builtPages } from '../support/built.ts';
import { sites } from '../support/sites.ts';

const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const hasJava = !spawnSync('java', ['-version']).error;
const { version } = JSON.parse(readFileSync('node_modules/vnu-jar/package.json', 'utf8')) as { version: string };

type Report = { messages: { type: string; url: string; message: string; extract?: string }[] };

/** What the validator of the W3C and WHATWG calls an error. Its CSS parser lags behind browsers, so only HTML is asked. */
function errorsIn(folder: string): string[] {
  const options = ['--errors-only', '--exit-zero-always', '--format', 'json', '--stdout', '--skip-non-html'];
  const output = execFileSync('java', ['-jar', vnu, ...options, folder], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return (JSON.parse(output) as Report).messages
    .filter(({ message }) => !message.startsWith('CSS: '))
    .map(({ url, message, extract = '' }) => `${url.split(folder)[1] ?? url} ${message} ${extract}`);
}

test.for(sites)('the validator finds no error on any page of $name', { timeout: 300_000 }, (site, { skip }) => {
  if (!hasJava) return skip('No Java on this machine: apt install default-jre-headless.');
  const errors = errorsIn(site.dist);
  record(site, {
    check: 'html',
    tool: `Nu Html Checker ${version}`,
    pages: builtPages(site).length,
    problems: errors.length,
  });
  expect(errors).toEqual([]);
});
