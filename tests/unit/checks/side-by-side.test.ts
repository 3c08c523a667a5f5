import { describe, expect, test } from 'vitest';
import { translationsAgree } from '../../../src/checks/languages.ts';
import { contentFolder, draftOf, replacing, withFile } from '../../support/content-folder.ts';

const facts = 'organisations/alder-house/organisation.yaml';

test('a folder that says the same in every language is in step', () => {
  expect(translationsAgree(draftOf(contentFolder))).toEqual([]);
});

describe('what stands in one language only is a problem of its line', () => {
  test.each([
    ['event.yaml', 'en: A day of boats', 'en: A day of 1989 boats', '“title.meaning” says 1989 in “en”'],
    ['event.yaml', 'en: People talk.', 'en: People talk until 18:00.', '“sessions.0.description” says 18:00 in “en”'],
    [
      'press.yaml',
      'en: Two fields of work.',
      'en: Two of 7 fields.',
      '“pictures.who-does-what.alternative” says 7 in “en”',
    ],
    [facts, 'en: built a boat', 'en: built a boat in 2006', '“related.0.reason” says 2006 in “en”'],
    [facts, 'en: built a boat', 'en: built a boat for Birch Lab', '“related.0.reason” says birch-lab in “en”'],
    [facts, 'en: Boatyard', 'en: Boatyard of May', '“kind” says month 5 in “en”'],
    ['pages/home/en.mdx', 'title: Page', 'title: 8 pages,', '“title” says 8 in “en”'],
    [
      'pages/home/en.mdx',
      'What this page says',
      'What 30 September says',
      '“description” says day 09-30, month 9, 30 in “en”',
    ],
  ])('in %s, “%s” as “%s”', (file, passage, by, problem) => {
    const found = translationsAgree(draftOf(withFile(file, replacing(passage, by))));
    expect(found.map((each) => each.problem.split(';')[0])).toContain(problem);
  });

  test('the other language and its line are told', () => {
    const files = withFile('pages/home/fi.mdx', replacing('title: Page', 'title: 8 pages,'));
    expect(translationsAgree(draftOf(files))).toEqual([
      {
        file: 'pages/home/fi.mdx',
        line: 2,
        problem: '“title” says 8 in “fi”; in pages/home/fr.mdx, line 2, it says nothing else.',
        remedy: 'Give every language the same figures, dates and names.',
      },
    ]);
  });

  test('front matter that is meant to differ says so', () => {
    const files = withFile('pages/home/fi.mdx', (text) =>
      text
        .replace('title: Page', 'title: 8 pages,')
        .replace('updated:', "differs: [{ words: '8 pages, home', because: 'counted otherwise' }]\nupdated:"),
    );
    expect(translationsAgree(draftOf(files))).toEqual([]);
  });
});

test('a Finnish day that stands after its month is the same day', () => {
  const files = withFile('event.yaml', (yaml) =>
    yaml.replace(
      '{ fr: On parle., en: People talk., fi: Puhutaan. }',
      "{ fr: Le 29 mai., en: 'On 29 May.', fi: Toukokuun 29. päivänä. }",
    ),
  );
  expect(translationsAgree(draftOf(files))).toEqual([]);
});
