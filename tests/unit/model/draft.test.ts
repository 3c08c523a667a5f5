import { describe, expect, test } from 'vitest';
import { pageIds } from '../../../src/model/content.ts';
import { assemble, factsFile, isWhole, readFacts } from '../../../src/model/draft.ts';
import {
  contentFolder,
  contentOf,
  draftOf,
  organisationOf,
  replacing,
  withFiles,
} from '../../support/content-folder.ts';

test('the facts of an organisation stand in a file of its folder', () => {
  expect(factsFile('alder-house')).toBe('organisations/alder-house/organisation.yaml');
});

test('facts that could not be read are left out', () => {
  const draft = draftOf(contentFolder);
  draft.organisations.set('birch-lab', undefined);
  expect(readFacts(draft).map(([id]) => id)).toEqual(['alder-house', 'borealis']);
});

describe('a draft', () => {
  test('a draft of a folder in order is whole', () => {
    expect(isWhole(draftOf(contentFolder))).toBe(true);
  });

  test.each(['site', 'event', 'places', 'press', 'corrections'] as const)('a draft without %s is not whole', (name) => {
    expect(isWhole({ ...draftOf(contentFolder), [name]: undefined })).toBe(false);
  });

  test('a draft that lacks one text is not whole', () => {
    const draft = draftOf(contentFolder);
    draft.texts.pop();
    expect(isWhole(draft)).toBe(false);
  });

  test('a draft that lacks the facts of an organisation is not whole', () => {
    const draft = draftOf(contentFolder);
    draft.organisations.set('birch-lab', undefined);
    expect(isWhole(draft)).toBe(false);
  });
});

describe('the content of a site', () => {
  test('the delegation comes before the counterparts, each in the order of the announcement', () => {
    const files = withFiles({
      'organisations/alder-house/organisation.yaml': replacing('order: 1', 'order: 2'),
      'organisations/birch-lab/organisation.yaml': replacing('order: 2', 'order: 1'),
    });
    expect(contentOf(files).organisations.map(({ id }) => id)).toEqual(['birch-lab', 'alder-house', 'borealis']);
  });

  test('an organisation has its facts and its texts in every language', () => {
    const { names, texts } = organisationOf(contentOf(), 'birch-lab');
    expect([names.short, texts.fr.frontMatter.title, texts.en.frontMatter.title, texts.fi.frontMatter.title]).toEqual([
      'Birch Lab',
      'Birch Lab (fr)',
      'Birch Lab (en)',
      'Birch Lab (fi)',
    ]);
  });

  test('every page has its text in every language', () => {
    const { pages } = assemble(draftOf(contentFolder));
    expect(pageIds.map((id) => pages[id].fi.file)).toEqual([
      'pages/home/fi.mdx',
      'pages/announcement/fi.mdx',
      'pages/programme/fi.mdx',
      'pages/delegation/fi.mdx',
      'pages/counterparts/fi.mdx',
      'pages/dialogue/fi.mdx',
      'pages/press/fi.mdx',
      'pages/partners/fi.mdx',
      'pages/sources/fi.mdx',
      'pages/search/fi.mdx',
      'pages/about/fi.mdx',
    ]);
  });

  test('an organisation whose id begins like another keeps its own texts', () => {
    const ofBirch = [...contentFolder].filter(([path]) => path.startsWith('organisations/birch-lab/'));
    const annex = ofBirch.map(([path, text]) => [
      path.replace('birch-lab', 'birch-lab-annex'),
      text.replace('order: 2', 'order: 3').replaceAll('Birch Lab', 'Birch Lab Annex'),
    ]);
    const content = contentOf(withFiles(Object.fromEntries(annex) as Record<string, string>));
    expect(organisationOf(content, 'birch-lab').texts.fi.frontMatter.title).toBe('Birch Lab (fi)');
  });
});
