import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Text } from '../../../src/model/text.ts';
import { headingsOf } from '../../../src/prose/headings.ts';
import { proseHtml } from '../../../src/prose/html.ts';
import { features } from '../../../src/reading/text.ts';
import type { Locale } from '../../../src/schemas/locale.ts';

const text = (source: string, locale: Locale = 'fi'): Text => ({
  file: `organisations/alder-house/${locale}.mdx`,
  locale,
  frontMatter: { title: 'Alder House', description: 'About it.', updated: '2020-01-01' },
  body: mdxToMdast(source, { features }),
  revision: '000000000000',
});

/** What a text of the content becomes; ids that begin with b lead somewhere. */
const htmlOf = (source: string, locale?: Locale) =>
  proseHtml(text(source, locale), {
    sinceThen: 'Since then',
    wayTo: (id) => (id.startsWith('b') ? `../${id}/` : undefined),
    languageOf: (id, words) => (words === 'La Barque' && id === 'barque' ? 'fr' : undefined),
    title: { value: 'Boats: a talk', lang: 'en' },
  });

describe('citations', () => {
  test('a citation becomes the number of its source and leads to it', () => {
    expect(htmlOf('Boats.[^atlas]')).toBe('<p>Boats.<a class="cite" href="#source-atlas" role="doc-noteref">1</a></p>');
  });

  test('sources are numbered as they come, and keep their number', () => {
    const html = htmlOf('One.[^b] Two.[^a]\n\nThree.[^b][^c]');
    expect(
      [...html.matchAll(/href="#source-(\w)" role="doc-noteref">(\d)</g)].map(([, id, number]) => [id, number]),
    ).toEqual([
      ['b', '1'],
      ['a', '2'],
      ['b', '1'],
      ['c', '3'],
    ]);
  });

  test('numbers go on through emphasis, lists and headings', () => {
    const html = htmlOf('## One[^a]\n\n*Two*.[^b]\n\n- three[^c]');
    expect([...html.matchAll(/doc-noteref">(\d)</g)].map(([, number]) => number)).toEqual(['1', '2', '3']);
  });

  test('the number of a source stays on the page, whatever its id', () => {
    expect(htmlOf('Boats.[^borealis]')).toContain('href="#source-borealis"');
  });
});

describe('links', () => {
  test('a link to an id of this site is led on its way', () => {
    expect(htmlOf('See [them](borealis).')).toBe('<p>See <a href="../borealis/">them</a>.</p>');
  });

  test('a link to another site stays', () => {
    expect(htmlOf('See [there](https://elsewhere.example/a).')).toBe(
      '<p>See <a href="https://elsewhere.example/a">there</a>.</p>',
    );
  });
});

describe('typography', () => {
  test('a text is set by the rules of its language', () => {
    expect(htmlOf("L'annonce : « oui »", 'fr')).toBe('<p>L’annonce\u00a0: «\u202foui\u202f»</p>');
    expect(htmlOf('He said "yes"', 'en')).toBe('<p>He said “yes”</p>');
  });

  test('what looks like markup in words stays words', () => {
    expect(htmlOf('One \\<b> & two')).toBe('<p>One &lt;b> &amp; two</p>');
  });
});

describe('sections', () => {
  test('a heading is named after its words, and twice the same words are told apart', () => {
    expect(htmlOf('## Kaupunki ja satama\n\n## Kaupunki ja satama')).toBe(
      '<h2 id="kaupunki-ja-satama">Kaupunki ja satama</h2>\n<h2 id="kaupunki-ja-satama-1">Kaupunki ja satama</h2>',
    );
  });

  test('what happened since then is a section with a heading of its own', () => {
    expect(htmlOf('<SinceThen>\n\nIt lives on.[^atlas]\n\n</SinceThen>')).toBe(
      '<section class="since-then" aria-labelledby="since-then"><h2 id="since-then">Since then</h2>' +
        '<p>It lives on.<a class="cite" href="#source-atlas" role="doc-noteref">1</a></p></section>',
    );
  });

  test('the front matter is not prose', () => {
    expect(htmlOf('---\ntitle: Alder House\n---\n\nBoats.')).toBe('<p>Boats.</p>');
  });

  test('headings are listed with their names, as they are set', () => {
    expect(headingsOf(text("## L'annonce : trois temps\n\n### Un", 'fr'))).toEqual([
      { depth: 2, text: 'L’annonce\u00a0: trois temps', slug: 'lannonce-trois-temps' },
      { depth: 3, text: 'Un', slug: 'un' },
    ]);
  });
});

test('the title of the event says its language in a text of another', () => {
  expect(htmlOf('On lit *Boats: a talk* ici.', 'fr')).toContain('<em><span lang="en">Boats: a talk</span></em>');
  expect(htmlOf('They read *Boats: a talk* here.', 'en')).toContain('<em>Boats: a talk</em>');
});

test('a link that is a name says in what language, where that is another', () => {
  expect(htmlOf('See [La Barque](barque).')).toBe('<p>See <a href="../barque/" lang="fr">La Barque</a>.</p>');
  expect(htmlOf('Voir [La Barque](barque).', 'fr')).toBe('<p>Voir <a href="../barque/">La Barque</a>.</p>');
  expect(htmlOf('See [the boats](barque).')).toBe('<p>See <a href="../barque/">the boats</a>.</p>');
});
