import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { announcementDocument } from '../../src/formats/documents/announcement.ts';
import { factSheet } from '../../src/formats/documents/fact-sheet.ts';
import { lineText } from '../../src/formats/documents/plain-text.ts';
import { say } from '../../src/i18n/speak.ts';
import { siteContent, sites } from '../support/sites.ts';

type Annotation = { subtype: string; url?: string; contentsObj: { str: string } };
type Node = { role?: string; alt?: string; children?: Node[] };

const nodesBelow = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesBelow) : [])];
const wordsBelow = (node: Nodes) => nodesBelow(node).flatMap((below) => (below.type === 'text' ? [below.value] : []));
/** Words without spaces and hyphens, which a line break may add. */
const squeezed = (text: string) => text.replaceAll(/[\s\u00ad-]/g, '');
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** The footer of each page: name of the site, URL, page number. */
const withoutFooter = (page: string, site: string) =>
  page.replace(new RegExp(`${squeezed(site)}https?:\\S+\\d/\\d$`), '');

/** A PDF of a built site, read by pdf.js. */
async function read(dist: string, path: string, site: string) {
  const bytes = readFileSync(join(dist, path));
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)));
  const [trees, annotations] = [
    await Promise.all(pages.map((page) => page.getStructTree() as Promise<Node>)),
    await Promise.all(pages.map((page) => page.getAnnotations() as Promise<Annotation[]>)),
  ];
  const { info, metadata } = await document.getMetadata();
  const outline = (await document.getOutline()) as { title: string; items: { title: string }[] }[];
  return {
    pages: document.numPages,
    marks: await document.getMarkInfo(),
    info: info as Record<string, string>,
    xmp: (metadata as { getRaw: () => string }).getRaw(),
    outline: outline.map(({ title, items }) => [title, items.map((item) => item.title)]),
    roles: trees.flatMap(nodesOf),
    links: annotations.flat().filter(({ subtype }) => subtype === 'Link'),
    text: (await extractText(document)).text.map((page) => withoutFooter(squeezed(page), site)).join(''),
  };
}

const files = sites.flatMap(({ contentDir, dist }) => {
  const content = siteContent({ contentDir });
  return content.site.locales.map((locale) => ({ name: `${content.site.name}, ${locale}`, content, dist, locale }));
});

describe.each(files)('the announcement as PDF: $name', ({ content, dist, locale }) => {
  const document = announcementDocument(content, locale);
  const file = read(dist, `${locale}/press/announcement.pdf`, content.site.name);
  const addressed = document.sources.filter((id) => content.sources[id]?.url);

  test('it is tagged and declares PDF/UA-1', async () => {
    const { marks, xmp, roles } = await file;
    expect(marks).toMatchObject({ Marked: true });
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(roles.map(({ role }) => role)).toEqual(expect.arrayContaining(['H1', 'P', 'L', 'LI', 'Link', 'Figure']));
  });

  test('it tells its language, its title, its publisher and the day of its words', async () => {
    const { info } = await file;
    expect(info).toMatchObject({
      Language: locale,
      Title: document.title,
      Author: content.site.publisher[locale],
      ModDate: `D:${document.updated.replaceAll('-', '')}000000Z`,
    });
  });

  test('its outline has every heading', async () => {
    const headings = document.blocks.flatMap((block) => (block.type === 'heading' ? [lineText(block.children)] : []));
    const [[title, below] = []] = (await file).outline;
    expect(title).toBe(document.title);
    expect(below).toEqual([...headings, expect.any(String)]);
  });

  test('its picture has an alternative text', async () => {
    const figures = (await file).roles.filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual([say(content.press.pictures.map.alternative, locale)]);
  });

  test('every link, citation and source leads somewhere', async () => {
    const { links } = await file;
    const written = document.blocks
      .flatMap(nodesBelow)
      .filter(({ type }) => type === 'link' || type === 'footnoteReference').length;
    const ofColophon = 2;
    expect(links).toHaveLength(written + 2 * addressed.length + ofColophon);
    const urls = links.map(({ url }) => url);
    expect(addressed.filter((id) => !urls.includes(content.sources[id]?.url))).toEqual([]);
  });

  test('every link says its words, and every citation the number of its source', async () => {
    const said = (await file).links.map(({ contentsObj }) => contentsObj.str);
    const written = document.blocks.flatMap(nodesBelow).flatMap((node) => {
      if (node.type === 'footnoteReference')
        return [`${{ fr: 'Source', en: 'Source', fi: 'Lähde' }[locale]} ${node.identifier}`];
      return node.type === 'link' ? [wordsBelow(node).join('')] : [];
    });
    expect(written.filter((words) => !said.includes(words))).toEqual([]);
  });

  test('it is printed to the last word', async () => {
    const { text } = await file;
    const words = document.blocks.flatMap(wordsBelow).map(squeezed);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
});

describe.each(files)('the fact sheet: $name', ({ content, dist, locale }) => {
  const file = read(dist, `${locale}/press/fact-sheet.pdf`, content.site.name);

  test('it is one tagged page in its language that declares PDF/UA-1', async () => {
    const { pages, marks, info, xmp } = await file;
    expect([pages, marks, info.Language]).toEqual([1, expect.objectContaining({ Marked: true }), locale]);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('it has a table of each side, with headers', async () => {
    const roles = (await file).roles.map(({ role }) => role);
    expect([roles.filter((role) => role === 'Table').length, roles.filter((role) => role === 'TH').length]).toEqual([
      2, 6,
    ]);
  });

  test('it names every organisation, the place and the hours on both clocks', async () => {
    const { text } = await file;
    const { facts } = factSheet(content, locale);
    const words = [
      ...content.organisations.map(({ names }) => names.short),
      ...facts.flatMap(({ line }) => line.flatMap(wordsBelow)),
    ];
    expect(words.filter((word) => !text.includes(squeezed(word)))).toEqual([]);
  });
});

const pdfinfo = spawnSync('pdfinfo', ['-v']).error === undefined;

test.skipIf(!pdfinfo).each(files)('pdfinfo says that both are tagged: $name', ({ dist, locale }) => {
  const told = ['announcement', 'fact-sheet'].map((name) => {
    const { stdout } = spawnSync('pdfinfo', [join(dist, locale, 'press', `${name}.pdf`)], { encoding: 'utf8' });
    return /Tagged: +(\w+)/.exec(stdout)?.[1];
  });
  expect(told).toEqual(['yes', 'yes']);
});
