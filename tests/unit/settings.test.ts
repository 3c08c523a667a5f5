import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, variablesIn } from '../../src/settings.ts';

test('without an environment, the settings are those of the README', () => {
  expect(readSettings({})).toEqual({
    contentDir: resolve('content'),
    annotates: false,
    port: 4321,
    siteUrl: undefined,
  });
});

test('what is set is read, the address without its last slashes', () => {
  const environment = { CONTENT_DIR: 'other', GITHUB_ACTIONS: 'true', PORT: '80', SITE_URL: 'https://a.example/x//' };
  expect(readSettings(environment)).toEqual({
    contentDir: resolve('other'),
    annotates: true,
    port: 80,
    siteUrl: 'https://a.example/x',
  });
});

test.each([
  [{ CONTENT_DIR: '' }, 'CONTENT_DIR is empty. Name a folder like content/, or leave it out.'],
  [{ PORT: '' }, 'PORT is “”. Write a number from 1 to 65535, or leave it out.'],
  [{ PORT: 'abc' }, 'PORT is “abc”. Write a number from 1 to 65535, or leave it out.'],
  [{ PORT: '0' }, 'PORT is “0”. Write a number from 1 to 65535, or leave it out.'],
  [{ PORT: '99999' }, 'PORT is “99999”. Write a number from 1 to 65535, or leave it out.'],
  [{ SITE_URL: '' }, 'SITE_URL cannot be used. Write an address like https://www.example.org/some/path.'],
  [
    { SITE_URL: 'https://me:secret@a.example' },
    'SITE_URL cannot be used. Remove the name and the password: everybody could read them.',
  ],
])('%j is refused with a sentence', (environment, sentence) => {
  // Without a stack trace, which Astro would print.
  expect(() => readSettings(environment)).toThrow(expect.objectContaining({ message: sentence, stack: '' }) as Error);
});

test.each([
  ['\uFEFFPORT=80\r\nSITE_URL = "https://a.example" # public\r\n', { PORT: '80', SITE_URL: 'https://a.example' }],
  ["# PORT=1\nexport PORT='80'\nPORT=81\n", { PORT: '81' }],
  ['  CONTENT_DIR\t=  my texts\n\nOTHER: kept out', { CONTENT_DIR: 'my texts' }],
  ['COST=$5\nPORT=`80`', { COST: '$5', PORT: '80' }],
])('%j of .env sets %j, as it would in other projects', (text, variables) => {
  expect({ ...variablesIn(text, '.env') }).toEqual(variables);
});

test.each([
  ['SITE_URL: https://a.example', '.env does not set SITE_URL in a way that can be read. Write SITE_URL=value.'],
  ['H=a.example\nSITE_URL=https://${H}', '.env does not set SITE_URL in a way that can be read. Write SITE_URL=value.'],
  ['export\tPORT=80', '.env does not set PORT in a way that can be read. Write PORT=value.'],
  ['P\0O\0R\0T\0=\0', '.env is not in UTF-8. Save it in this encoding.'],
])('%j of .env is refused with a sentence', (text, sentence) => {
  expect(() => variablesIn(text, '.env')).toThrow(expect.objectContaining({ message: sentence, stack: '' }) as Error);
});
