import { describe, expect, test } from 'vitest';
import { languagesAgree } from '../../../src/checks/languages.ts';
import {
  contentFolder,
  draftOf,
  replacing,
  withFile,
  withFiles,
  withText,
  type Edit,
} from '../../support/content-folder.ts';

const folder = 'organisations/alder-house';
const text = `${folder}/fi.mdx`;
const lead = 'The first words about it.';
const found = (path: string, edit: Edit) =>
  languagesAgree(draftOf(withFile(path, edit))).map(({ file, line, problem }) => [file, line, problem]);

/** The first sentence in each language, in place of the one that all of them share. */
const leads = (fr: string, en: string, fi: string) =>
  draftOf(
    withFiles({
      [`${folder}/fr.mdx`]: replacing(lead, fr),
      [`${folder}/en.mdx`]: replacing(lead, en),
      [`${folder}/fi.mdx`]: replacing(lead, fi),
    }),
  );

test('languages with the same skeleton, sources, links and figures are in step', () => {
  expect(languagesAgree(draftOf(contentFolder))).toEqual([]);
});

describe('the skeleton', () => {
  test('a heading that is missing is a problem with both files and lines', () => {
    expect(languagesAgree(draftOf(withFile(text, replacing('## Beginnings\n', ''))))).toEqual([
      {
        file: text,
        line: 10,
        problem: `Here is a paragraph; ${folder}/fr.mdx, line 9, has a heading of level 2.`,
        remedy: 'Give both the same headings and paragraphs, in the same order, and headings the same ids.',
      },
    ]);
  });

  test('a heading of another level is another heading', () => {
    expect(found(text, replacing('## Beginnings', '### Beginnings'))).toEqual([
      [text, 9, `Here is a heading of level 3; ${folder}/fr.mdx, line 9, has a heading of level 2.`],
    ]);
  });

  test('a heading whose id is not that of the other languages is a problem', () => {
    expect(found(text, replacing('## Beginnings', '## Beginnings {#start}'))).toEqual([
      [text, 9, `Here is a heading of level 2 {#start}; ${folder}/fr.mdx, line 9, has a heading of level 2.`],
    ]);
  });

  test('what came later in one language only is a problem', () => {
    expect(found(`${folder}/en.mdx`, (words) => words.replace(/<SinceThen>[^]*/, ''))).toEqual([
      [`${folder}/en.mdx`, undefined, `Here is the end; ${folder}/fr.mdx, line 13, has a <SinceThen>.`],
    ]);
  });

  test('a paragraph in one language only is a problem', () => {
    expect(found(text, replacing('</SinceThen>', 'More.[^atlas]\n\n</SinceThen>'))).toEqual([
      [text, 17, `Here is a paragraph; ${folder}/fr.mdx has ended.`],
    ]);
  });

  test('a paragraph that one language alone has in a list or a quotation is a problem', () => {
    for (const [mark, kind] of [
      ['- ', '<li>'],
      ['> ', '<blockquote>'],
    ] as const) {
      const files = withFile(text, replacing('The first words', `${mark}The first words`));
      expect(languagesAgree(draftOf(files)).map(({ problem }) => problem)).toContain(
        `Here is a ${kind}; ${folder}/fr.mdx, line 7, has a paragraph.`,
      );
    }
  });

  test('a change made in every language is in step', () => {
    expect(languagesAgree(draftOf(withText(folder, replacing('[^borea-gazette]', ''))))).toEqual([]);
  });
});

describe('paragraph by paragraph', () => {
  test('other sources are a problem', () => {
    expect(found(text, replacing('[^borea-gazette][^alder-report]', '[^atlas][^alder-report]'))).toEqual([
      [text, 11, `This paragraph cites atlas; the same paragraph of ${folder}/fr.mdx, line 11, cites borea-gazette.`],
    ]);
  });

  test('the order and the number of citations are free', () => {
    const edit = replacing('[^borea-gazette][^alder-report]', '[^alder-report][^borea-gazette][^alder-report]');
    expect(found(text, edit)).toEqual([]);
  });

  test('another link is a problem', () => {
    expect(found(text, replacing('(borealis)', '(birch-lab)'))).toEqual([
      [
        text,
        11,
        `This paragraph links to birch-lab; the same paragraph of ${folder}/fr.mdx, line 11, links to borealis.`,
      ],
    ]);
  });

  test('the same figures and dates, each by the rules of its language, are in step', () => {
    const draft = leads(
      'Le 1er juin 1998, 1 602 millions d’euros, 36,4 %, de 13 h à 17 h 30.',
      'On 1 June 1998, 1,602 million euros, 36.4%, from 13:00 to 17:30.',
      'Yhteensä 1 602 miljoonaa euroa, 36,4 %, 1. kesäkuuta 1998 klo 13–17.30.',
    );
    expect(languagesAgree(draft)).toEqual([]);
  });

  test('another figure is a problem', () => {
    const draft = leads('Il y a 1 602 bateaux.', 'There are 1,620 boats.', 'Veneitä on 1 602.');
    expect(languagesAgree(draft).map(({ file, line, problem }) => [file, line, problem])).toEqual([
      [
        `${folder}/en.mdx`,
        7,
        `This paragraph mentions 1620; the same paragraph of ${folder}/fr.mdx, line 7, mentions 1602.`,
      ],
    ]);
  });

  test('another month is a problem', () => {
    const draft = leads('Depuis mai 1998.', 'Since May 1998.', 'Kesäkuusta 1998.');
    expect(languagesAgree(draft).map(({ problem }) => problem)).toEqual([
      `This paragraph mentions month 6; the same paragraph of ${folder}/fr.mdx, line 7, mentions month 5.`,
    ]);
  });

  test('another organisation is a problem; Finnish may put an ending to its name', () => {
    const inStep = leads('Avec Birch Lab.', 'With Birch Lab.', 'Birch Labin kanssa.');
    expect(languagesAgree(inStep)).toEqual([]);
    const draft = leads('Avec Birch Lab.', 'With Birch Lab.', 'Borealisin kanssa.');
    expect(languagesAgree(draft).map(({ problem }) => problem)).toEqual([
      `This paragraph names borealis; the same paragraph of ${folder}/fr.mdx, line 7, names birch-lab.`,
    ]);
  });

  test('a sentence that is meant to differ says so', () => {
    const meant = (words: string) =>
      words
        .replace(lead, 'There are 1,620 boats.')
        .replace('\n---\n\n', "\ndiffers: [{ words: '1,620 boats', because: 'counted later' }]\n---\n\n");
    expect(found(`${folder}/en.mdx`, meant)).toEqual([]);
  });
});
