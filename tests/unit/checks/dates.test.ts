import { describe, expect, test } from 'vitest';
import {
  contactIsCurrent,
  correctionsAreDated,
  textsArePublishedFirst,
  textsFollowTheirSources,
} from '../../../src/checks/dates.ts';
import { contentFolder, draftOf, replacing, withFile, withFiles } from '../../support/content-folder.ts';

/** A correction of a page on a day, as corrections.yaml has it. */
const correction = (page: string, date: string) =>
  `- { date: ${date}, page: ${page}, what: { fr: Quoi, en: What, fi: Mikä }, why: { fr: Pourquoi, en: Why, fi: Miksi } }\n`;
const withCorrections = (...entries: string[]) => withFile('corrections.yaml', entries.join(''));

describe('corrections', () => {
  test('no correction at all is in order', () => {
    expect(correctionsAreDated(draftOf(contentFolder))).toEqual([]);
  });

  test('a correction of a page whose texts have changed since is in order', () => {
    expect(correctionsAreDated(draftOf(withCorrections(correction('press', '2020-05-04'))))).toEqual([]);
  });

  test('a correction of something that is not on the site is a problem', () => {
    expect(correctionsAreDated(draftOf(withCorrections(correction('cedar-club', '2020-05-04'))))).toMatchObject([
      {
        file: 'corrections.yaml',
        problem: '“cedar-club” is no page and no organisation.',
        remedy:
          'Write one of: home, announcement, programme, delegation, counterparts, dialogue, press, partners, sources, search, about, alder-house, birch-lab, borealis.',
      },
    ]);
  });

  test('two corrections of one page on one day are a problem', () => {
    const files = withCorrections(correction('press', '2020-05-04'), correction('press', '2020-05-04'));
    expect(correctionsAreDated(draftOf(files))).toMatchObject([
      {
        file: 'corrections.yaml',
        problem: '“press” is corrected twice on 2020-05-04.',
        remedy: 'Put both corrections into one entry.',
      },
    ]);
  });

  test('one page on two days, and two pages on one day, are in order', () => {
    const files = withCorrections(
      correction('press', '2020-05-03'),
      correction('press', '2020-05-04'),
      correction('about', '2020-05-04'),
    );
    expect(correctionsAreDated(draftOf(files))).toEqual([]);
  });

  test('a text that last changed before its correction is a problem, told of each language', () => {
    const files = withCorrections(correction('alder-house', '2020-05-02'));
    expect(correctionsAreDated(draftOf(files))).toMatchObject([
      {
        file: 'organisations/alder-house/fr.mdx',
        line: 1,
        problem: 'This text last changed on 2020-05-01, before its correction of 2020-05-02.',
        remedy: 'Set “updated” to the day of the correction or later.',
      },
    ]);
  });
});

describe('the day of publication', () => {
  const text = 'pages/press/fi.mdx';

  test('a text need not say when it was published', () => {
    expect(textsArePublishedFirst(draftOf(contentFolder))).toEqual([]);
  });

  test('a text that changed on the day of its publication is in order', () => {
    const files = withFile(text, replacing('updated:', 'published: 2020-05-04\nupdated:'));
    expect(textsArePublishedFirst(draftOf(files))).toEqual([]);
  });

  test('a text that was published after its last change is a problem', () => {
    const files = withFile(text, replacing('updated:', 'published: 2020-05-05\nupdated:'));
    expect(textsArePublishedFirst(draftOf(files))).toMatchObject([
      {
        file: text,
        line: 1,
        problem: 'This text was published after its last change.',
        remedy: 'Correct “published” or “updated”: the first is never the later one.',
      },
    ]);
  });
});

describe('the day of the last change', () => {
  const found = (file: string, from: string, by: string) =>
    textsFollowTheirSources(draftOf(withFile(file, replacing(from, by)))).map(({ file: where, line, problem }) => [
      where,
      line,
      problem,
    ]);

  test('a text that is older than a source that it cites is a problem', () => {
    expect(found('organisations/alder-house/en.mdx', 'updated: 2020-05-02', 'updated: 2018-12-31')).toEqual([
      [
        'organisations/alder-house/en.mdx',
        4,
        'This text last changed on 2018-12-31, but cites “alder-report” of 2019-03.',
      ],
    ]);
  });

  test('a source that is younger than every text is a problem once', () => {
    expect(found('sources.yaml', 'date: 2019-03', 'date: 2091-03')).toEqual([
      ['sources.yaml', 3, '“alder-report” is of 2091-03, after the last change of any text (2020-05-04).'],
    ]);
  });
});

describe('whom to write to', () => {
  const contact = (day: string) => (site: string) =>
    `${site}contact: { name: The editors, email: editors@alba-borea.example, securityExpires: ${day} }\n`;

  test('a site may name nobody', () => {
    expect(contactIsCurrent(draftOf(contentFolder))).toEqual([]);
  });

  test('a contact that may be trusted after the newest text is in order', () => {
    expect(contactIsCurrent(draftOf(withFile('site.yaml', contact('2020-05-05'))))).toEqual([]);
  });

  test('a contact that was past when the newest text changed is a problem', () => {
    const files = withFiles({
      'site.yaml': contact('2020-08-31'),
      'pages/press/fi.mdx': replacing('updated: 2020-05-04', 'updated: 2020-09-01'),
    });
    expect(contactIsCurrent(draftOf(files))).toMatchObject([
      {
        file: 'site.yaml',
        problem: '“contact.securityExpires” is past: a text changed on 2020-09-01.',
        remedy: 'Set it at most a year from today.',
      },
    ]);
  });
});
