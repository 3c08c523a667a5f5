import { expect, test } from 'vitest';
import { alternativesAreNoCaptions } from '../../../src/checks/facts.ts';
import { contentFolder, draftOf, problemsIn, replacing, withFile } from '../../support/content-folder.ts';

test('a picture whose alternative says more than its caption is in order', () => {
  expect(alternativesAreNoCaptions(draftOf(contentFolder))).toEqual([]);
});

test('an alternative that repeats the caption is a problem of its language', () => {
  const files = withFile(
    'press.yaml',
    replacing('en: Map of the two harbours.', "en: 'From Alba to Borea: 2,000 km.'"),
  );
  expect(alternativesAreNoCaptions(draftOf(files))).toMatchObject([
    {
      file: 'press.yaml',
      problem: 'The alternative of “map” repeats its caption in “en”.',
      remedy: 'Describe what the picture shows, for those who do not see it.',
    },
  ]);
});

test('what could not be read is left to its own problem', () => {
  expect(alternativesAreNoCaptions({ organisations: new Map(), texts: [], lineAt: () => undefined })).toEqual([]);
});

test('a picture without alternative text stops the build', () => {
  const files = withFile('press.yaml', (text) => text.replace(/ *alternative: .*Map of.*\n/, ''));
  expect(problemsIn(files)).toMatchObject([
    {
      file: 'press.yaml',
      line: 10,
      problem: '“pictures.map.alternative” is missing.',
      remedy: 'Add it; it is a group of fields.',
    },
  ]);
});

test('a picture without alternative text in one language stops the build', () => {
  const files = withFile('press.yaml', replacing(', fi: Kahden sataman kartta.', ''));
  expect(problemsIn(files).map(({ file, problem }) => [file, problem])).toMatchObject([
    ['press.yaml', '“pictures.map.alternative.fi” is missing.'],
  ]);
});

test('a missing picture stops the build', () => {
  const files = withFile('press.yaml', (text) => text.replace(/ {2}timeline:\n( {4}.*\n)+/, ''));
  expect(problemsIn(files).map(({ file, problem }) => [file, problem])).toMatchObject([
    ['press.yaml', '“pictures.timeline” is missing.'],
  ]);
});

test('a picture that the site does not draw stops the build', () => {
  const files = withFile('press.yaml', replacing('  timeline:', '  portrait:'));
  expect(problemsIn(files).map(({ file }) => file)).toContain('press.yaml');
});
