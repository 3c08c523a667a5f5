import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';

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
