import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatDate } from '../../src/i18n/format.ts';
import { assemble } from '../../src/model/draft.ts';
import { readDraft } from '../../src/parsing/draft.ts';
import { readFiles } from '../../src/parsing/files.ts';
import { filesAt } from '../support/files.ts';
import { sites } from '../support/sites.ts';

const code = filesAt(['src/**/*.{ts,astro,css}', 'public/**/*', 'astro.config.mjs']).filter((path) =>
  /\.\w+$/.test(path),
);

/** What may occur only in content: names and ids of organisations, names of places, cities, the event and the site, its date. */
function namesIn(contentDir: string): string[] {
  const { site, event, places, organisations } = assemble(readDraft(readFiles(contentDir).files).draft);
  return [
    site.name,
    new URL(site.url).hostname,
    event.title.value,
    event.venue.name,
    event.venue.locality,
    event.date.value,
    ...site.locales.map((locale) => formatDate(event.date.value, locale)),
    event.sides.delegation.city,
    event.sides.counterparts.city,
    ...Object.values(places).flatMap(({ name }) => Object.values(name)),
    ...organisations.flatMap(({ id, names }) => [id, names.short, ...names.other.map(({ name }) => name)]),
  ].filter((name) => name.length > 3);
}

const escape = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

test.each(sites)('no file of the code knows a name of $name', ({ contentDir }) => {
  const name = new RegExp(`(?<!\\p{L})(?:${namesIn(contentDir).map(escape).join('|')})(?!\\p{L})`, 'gu');
  const found = code.flatMap((file) => (readFileSync(file, 'utf8').match(name) ?? []).map((it) => `${file}: ${it}`));
  expect(found).toEqual([]);
});
