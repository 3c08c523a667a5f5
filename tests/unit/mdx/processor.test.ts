import { describe, expect, test } from 'vitest';
import { proseProcessor } from '../../../src/mdx/processor.ts';
import type { Locale } from '../../../src/schemas/locale.ts';
import { contentOf, withFile } from '../../support/content-folder.ts';

const content = contentOf(
  withFile('organisations/alder-house/organisation.yaml', (facts) => facts.replace(/^lang: .*\n|^/m, 'lang: fr\n')),
);
const name = content.organisations.find(({ id }) => id === 'alder-house')?.names.short ?? '';
const processor = proseProcessor(() => content);
const fileOf = (locale: Locale) => `/content/organisations/alder-house/${locale}.mdx`;

/** A text after the plugin, before MDX renders links and components. */
async function htmlOf(source: string, locale: Locale = 'fi'): Promise<string> {
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(source, { fileURL: new URL(`file://${fileOf(locale)}`) })).code.trimEnd();
}

/** The module that MDX makes of a text. */
async function moduleOf(source: string, locale: Locale = 'fi'): Promise<string> {
  const renderer = await processor.createMdxRenderer?.({}, { optimize: false, srcDir: new URL('file:///src/') });
  return (await renderer?.process(source, fileOf(locale), {}))?.code ?? '';
}

/** Each citation of a text: its source, its number, and whether another stands right before it. */
async function citesOf(source: string): Promise<[of: string, number: string, isNext: boolean][]> {
  const cites = (await moduleOf(source)).matchAll(/Cite, \{\s*of: "([^"]*)",\s*number: "(\d+)"(,\s*isNext: true)?/g);
  return Array.from(cites, ([, of = '', number = '', isNext]) => [of, number, isNext !== undefined]);
}

describe('citations', () => {
  test('a citation becomes a component with its source and the number of that', async () => {
    expect(await citesOf('Boats.[^atlas]')).toEqual([['atlas', '1', false]]);
  });

  test('sources are numbered as they come, and keep their number', async () => {
    expect(await citesOf('One.[^b] Two.[^a]\n\nThree.[^b][^c]')).toEqual([
      ['b', '1', false],
      ['a', '2', false],
      ['b', '1', false],
      ['c', '3', true],
    ]);
  });

  test('numbers go on through emphasis, lists and headings', async () => {
    const cites = await citesOf('## One[^a]\n\n*Two*.[^b]\n\n- three[^c]');
    expect(cites.map(([, number]) => number)).toEqual(['1', '2', '3']);
  });

  test('each text begins at 1', async () => {
    await citesOf('Boats.[^atlas]');
    expect(await citesOf('Ropes.[^report]')).toEqual([['report', '1', false]]);
  });
});

describe('typography', () => {
  test('a text is set by the rules of its language', async () => {
    expect(await htmlOf("L'annonce : « oui »", 'fr')).toBe('<p>L’annonce\u00a0: «\u202foui\u202f»</p>');
    expect(await htmlOf('He said "yes"', 'en')).toBe('<p>He said “yes”</p>');
  });

  test('the endings of French ordinals are raised, and nothing else is', async () => {
    expect(await htmlOf('## Du 23e rang\n\nLe 14e, le XIXe et le 1er ; 3ea, Vie, en 2009.', 'fr')).toBe(
      '<h2 id="du-23e-rang">Du 23<sup>e</sup> rang</h2>\n' +
        '<p>Le 14<sup>e</sup>, le XIX<sup>e</sup> et le 1<sup>er</sup>\u202f; 3ea, Vie, en 2009.</p>',
    );
    expect(await htmlOf('The 14e and the XIXe.', 'en')).toBe('<p>The 14e and the XIXe.</p>');
  });

  test('a short compound of a heading stays on one line', async () => {
    expect(await htmlOf('## Les rendez-vous de Sainte-Marie-aux-Mines', 'fr')).toContain(
      'Les <span data-whole>rendez-vous</span> de\u00a0Sainte-Marie-aux-Mines</h2>',
    );
    expect(await htmlOf('## Elle a rendez-vous', 'fr')).toContain('Elle <span data-whole>a\u00a0rendez-vous</span>');
    expect(await htmlOf('## A “North–South dialogue”', 'en')).toContain(
      '<span data-whole>“North–South</span> dialogue”',
    );
    expect(await htmlOf('Les rendez-vous', 'fr')).toBe('<p>Les rendez-vous</p>');
  });

  test('no short word hangs at the end of a line of a heading', async () => {
    expect(await htmlOf('## A house on a bay, the boats and ropes {#bay}')).toContain(
      '<h2 id="bay">A house on\u00a0a\u00a0bay, the\u00a0boats and\u00a0ropes</h2>',
    );
    expect(await htmlOf('A house on a bay')).toBe('<p>A house on a bay</p>');
  });

  test('no line of prose breaks after the dash of a range or the hyphen of a name', async () => {
    expect(await htmlOf('Klo 13.00–17.00 puhui Anna-Liisa.', 'fi')).toBe(
      '<p>Klo 13.00–\u206017.00 puhui Anna-\u2060Liisa.</p>',
    );
  });

  test('what looks like markup in words stays words', async () => {
    expect(await htmlOf('One \\<b> & two')).toBe('<p>One &lt;b&gt; &amp; two</p>');
  });
});

describe('words in another language', () => {
  test('the title of the event says its language in a text of another', async () => {
    const titled = 'On lit *Alba-Borea: a day of boats* ici.';
    expect(await htmlOf(titled, 'fr')).toContain('<em><span lang="en">Alba-Borea: a day of boats</span></em>');
    expect(await htmlOf(titled, 'en')).toContain('<em>Alba-\u2060Borea: a day of boats</em>');
  });

  test('a link that is a name says in what language, where that is another', async () => {
    expect(await htmlOf(`See [${name}](alder-house).`)).toContain('lang="fr"');
    expect(await htmlOf(`Voir [${name}](alder-house).`, 'fr')).not.toContain('lang=');
    expect(await htmlOf('See [the boats](alder-house).')).not.toContain('lang=');
  });
});

test('headings are named by their id, else after their words as they are set, and a component brings its own', async () => {
  const source = "## L'annonce : trois temps\n\n### Le départ {#sailing}\n\n<SinceThen>\n\nAprès.\n\n</SinceThen>";
  const code = await moduleOf(source, 'fr');
  const [, headings = '[]'] = /getHeadings\(\) \{ return (.*); \}/.exec(code) ?? [];
  expect(JSON.parse(headings)).toEqual([
    { depth: 2, slug: 'lannonce-trois-temps', text: 'L’annonce\u00a0: trois temps' },
    { depth: 3, slug: 'sailing', text: 'Le départ' },
    { depth: 2, slug: 'since-then', text: 'Et depuis\u202f?' },
  ]);
});

test('the key facts of a profile stand behind its lead', async () => {
  const code = await moduleOf('Lead.\n\nMore.', 'en');
  expect(code.match(/"Lead\."|KeyFacts, \{\s*of: "alder-house"|"More\."/g)).toEqual([
    '"Lead."',
    expect.stringContaining('KeyFacts'),
    '"More."',
  ]);
});

test('a quotation knows the source that its words end with', async () => {
  const code = await moduleOf('<Quotation>\n\nBoats.[^tides] Ropes.[^atlas]\n\n</Quotation>');
  expect(code).toMatch(/Quotation, \{\s*from: "atlas"/);
});
