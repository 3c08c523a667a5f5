import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { prosePlugins } from '../../../src/prose/plugins.ts';
import { features } from '../../../src/reading/text.ts';
import { contentOf } from '../../support/content-folder.ts';

const plugins = prosePlugins(contentOf());
const optionsFor = (file: string) => ({
  features,
  hastPlugins: plugins,
  fileURL: new URL(`file:///sites/borea/content/${file}`),
});

/** What a text of the content folder becomes. */
const htmlOf = async (source: string, file = 'organisations/alder-house/fi.mdx') =>
  (await markdownToHtml(source, optionsFor(file))).html;

describe('citations', () => {
  test('a citation becomes the number of its source and leads to it', async () => {
    expect(await htmlOf('Boats.[^atlas]')).toBe(
      '<p>Boats.<a class="cite" href="#source-atlas" role="doc-noteref">1</a></p>\n',
    );
  });

  test('sources are numbered as they come, and keep their number', async () => {
    const html = await htmlOf('One.[^b] Two.[^a]\n\nThree.[^b][^c]');
    expect(
      [...html.matchAll(/href="#source-(\w)" role="doc-noteref">(\d)</g)].map(([, id, number]) => [id, number]),
    ).toEqual([
      ['b', '1'],
      ['a', '2'],
      ['b', '1'],
      ['c', '3'],
    ]);
  });

  test('numbers go on through emphasis, lists and headings', async () => {
    const html = await htmlOf('## One[^a]\n\n*Two*.[^b]\n\n- three[^c]');
    expect([...html.matchAll(/doc-noteref">(\d)</g)].map(([, number]) => number)).toEqual(['1', '2', '3']);
  });

  test('each text begins with number 1', async () => {
    await htmlOf('One.[^a] Two.[^b]');
    expect(await htmlOf('Three.[^c]')).toContain('href="#source-c" role="doc-noteref">1</a>');
  });
});

describe('links', () => {
  test('a link to an organisation leads to its profile in the language of the text', async () => {
    expect(await htmlOf('See [them](borealis).')).toBe('<p>See <a href="../../counterparts/borealis/">them</a>.</p>\n');
  });

  test('a link to a page leads there from where the text is read', async () => {
    expect(await htmlOf('See [the press](press).', 'pages/home/fr.mdx')).toBe(
      '<p>See <a href="press/">the press</a>.</p>\n',
    );
  });

  test('a link to another site stays', async () => {
    expect(await htmlOf('See [there](https://elsewhere.example/a).')).toBe(
      '<p>See <a href="https://elsewhere.example/a">there</a>.</p>\n',
    );
  });

  test('the number of a source stays on the page, whatever its id', async () => {
    expect(await htmlOf('Boats.[^press]')).toContain('href="#source-press"');
  });
});

describe('typography', () => {
  test('a French text is set by the rules of French', async () => {
    expect(await htmlOf("L'eau : oui !", 'pages/about/fr.mdx')).toBe('<p>L’eau\u00a0: oui\u202f!</p>\n');
  });

  test('an English text is not', async () => {
    expect(await htmlOf("L'eau : oui !", 'pages/about/en.mdx')).toBe('<p>L’eau : oui !</p>\n');
  });

  test('the words of a heading, of a link and around a citation are set too', async () => {
    expect(await htmlOf("## Quoi ?\n\n[L'eau](press) [^a] ; fin", 'pages/about/fr.mdx')).toBe(
      '<h2>Quoi\u202f?</h2>\n<p><a href="../press/">L’eau</a> ' +
        '<a class="cite" href="#source-a" role="doc-noteref">1</a>\u202f; fin</p>\n',
    );
  });
});

test('in MDX, what stands inside <SinceThen> is numbered, linked and set like the rest', async () => {
  const source = 'Avant.[^a]\n\n<SinceThen>\n\n[Depuis](press) : rien.[^b][^a]\n\n</SinceThen>\n';
  const { code } = await mdxToJs(source, { ...optionsFor('pages/about/fr.mdx'), jsx: true });
  expect(/<SinceThen>.*<\/SinceThen>/.exec(code)?.[0]).toBe(
    '<SinceThen><_components.p><_components.a href="../press/">{"Depuis"}</_components.a>{"\\xA0: rien."}' +
      '<_components.a className="cite" href="#source-b" role="doc-noteref">{"2"}</_components.a>' +
      '<_components.a className="cite" href="#source-a" role="doc-noteref">{"1"}</_components.a>' +
      '</_components.p></SinceThen>',
  );
});

test('a folder whose path has spaces is found all the same', async () => {
  const fileURL = new URL('file:///my%20sites/content/pages/home/fi.mdx');
  const { html } = await markdownToHtml('[Press](press)', { features, hastPlugins: plugins, fileURL });
  expect(html).toBe('<p><a href="press/">Press</a></p>\n');
});

test('a file that is no text of the site is left as it is', async () => {
  expect(await htmlOf('[Boats](press) : yes.[^a]', 'notes/draft.mdx')).toBe(
    '<p><a href="press">Boats</a> : yes.[^a]</p>\n',
  );
});
