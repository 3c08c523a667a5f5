import { describe, expect, test } from 'vitest';
import { sourcesOfPage, usesBySource, type Use } from '../../../src/model/source-uses.ts';
import type { Locale } from '../../../src/schemas/locale.ts';
import { contentFolder, contentOf, replacing, withFile } from '../../support/content-folder.ts';

const nameOf = ({ subject }: Use) => subject.id;

/** The names of the pages that cite a source. */
const usesOf = (id: string, files = contentFolder, locale: Locale = 'fi') =>
  usesBySource(contentOf(files), locale).get(id)?.map(nameOf);

test('a source of the event is used where the event is drawn', () => {
  expect(usesOf('day-programme')).toEqual(['home', 'programme', 'press']);
});

test('a source of the places is used where the map is drawn, and where profiles and lists cite it', () => {
  expect(usesOf('atlas')).toEqual([
    'home',
    'programme',
    'delegation',
    'counterparts',
    'press',
    'alder-house',
    'birch-lab',
    'borealis',
  ]);
});

test('a source of a tie is used in the profiles at both of its ends', () => {
  const everywhere = [...contentFolder].map(([path, text]): [string, string] => [
    path,
    path.endsWith('.mdx') ? text.replace('[^borea-gazette]', '') : text,
  ]);
  expect(usesOf('borea-gazette', new Map(everywhere))).toEqual(['alder-house', 'borealis']);
});

test('a source of facts alone is used in that profile, and in the table of its side', () => {
  const files = withFile('organisations/birch-lab/organisation.yaml', replacing('[atlas]', '[day-programme]'));
  expect(usesOf('day-programme', files)).toEqual(['home', 'programme', 'delegation', 'press', 'birch-lab']);
});

test('a page that cites a source several times uses it once', () => {
  const files = withFile('pages/about/fi.mdx', replacing('page.', 'page.[^alder-report] More.[^alder-report]'));
  expect(usesOf('alder-report', files)).toEqual(['delegation', 'about', 'alder-house', 'birch-lab', 'borealis']);
});

test('the language that is read is the one that counts', () => {
  const files = withFile('pages/about/fi.mdx', replacing('page.', 'page.[^alder-report]'));
  expect(usesOf('alder-report', files, 'fr')).toEqual(['delegation', 'alder-house', 'birch-lab', 'borealis']);
});

test('a source of the ready-made paragraphs is used on the press page alone', () => {
  const files = withFile('press.yaml', replacing('[day-programme]', '[borea-gazette]'));
  expect(usesOf('borea-gazette', files)).toEqual(['press', 'alder-house', 'birch-lab', 'borealis']);
});

test('a source of a correction is used on the page that is corrected, and where all corrections stand', () => {
  const files = withFile(
    'corrections.yaml',
    '- { date: 2020-05-04, page: dialogue, what: { fr: Quoi, en: What, fi: Mikä }, why: { fr: Non, en: No, fi: Ei }, sources: [day-programme] }\n',
  );
  expect(usesOf('day-programme', files)).toEqual(['home', 'programme', 'dialogue', 'press', 'about']);
});

test('every source has its entry', () => {
  expect([...usesBySource(contentOf(), 'fi').keys()]).toEqual([
    'day-programme',
    'atlas',
    'alder-report',
    'borea-gazette',
  ]);
});

describe('the sources under a page', () => {
  test('those of its words come first, then those of the facts it draws, each once', () => {
    const files = withFile('pages/home/fi.mdx', replacing('page.', 'page.[^borea-gazette] More.[^atlas]'));
    expect(sourcesOfPage(contentOf(files), 'home', 'fi')).toEqual(['borea-gazette', 'atlas', 'day-programme']);
  });

  test('a page that draws no facts has those of its words alone', () => {
    const files = withFile('pages/dialogue/fi.mdx', replacing('page.', 'page.[^borea-gazette]'));
    expect(sourcesOfPage(contentOf(files), 'dialogue', 'fi')).toEqual(['borea-gazette']);
  });
});
