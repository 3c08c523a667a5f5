import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compile } from 'tailwindcss';
import { expect, test } from 'vitest';
import { filesAt } from '../support/files.ts';

const packages = createRequire(import.meta.url);

/** The sheet of the site with the utilities that some classes name. */
async function sheetWith(classes: string[]): Promise<string> {
  const read = (path: string) => ({ path, base: dirname(path), content: readFileSync(path, 'utf8') });
  const sheet = await compile(readFileSync('src/styles/site.css', 'utf8'), {
    base: 'src/styles',
    loadStylesheet: (id, base) => Promise.resolve(read(id.startsWith('.') ? join(base, id) : packages.resolve(id))),
  });
  return sheet.build(classes);
}

/** Classes in the markup of a component: of `class`, and the quoted ones of `class:list`, without what a condition compares. */
function classesIn(source: string): string[] {
  const lists = Array.from(source.matchAll(/class:list=\{(\[[^]*?\])\}/g), ([, list = '']) =>
    list.replaceAll(/=== '[^']*'/g, ''),
  );
  const quoted = lists.flatMap((list) => list.match(/'[^']+'/g) ?? []);
  const plain = Array.from(source.matchAll(/\bclass="([^"]+)"/g), ([, names = '']) => names);
  return [...quoted, ...plain].flatMap((names) => names.replaceAll("'", '').split(/\s+/)).filter(Boolean);
}

test('every class in markup has a rule: none is misspelt or left over', async () => {
  const files = filesAt('src/**/*.astro').filter((file) => file !== 'src/layouts/Card.astro');
  const uses = files.flatMap((file) => classesIn(readFileSync(file, 'utf8')).map((name) => ({ file, name })));
  const sheet = await sheetWith(uses.map(({ name }) => name));
  const selectors = new Set(sheet.match(/(?<=\.)(?:\\.|[\w-])+/g)?.map((selector) => selector.replaceAll('\\', '')));
  const without = uses.filter(({ name }) => !selectors.has(name));
  expect(without).toEqual([]);
});
