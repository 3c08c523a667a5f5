import { describe, expect, test } from 'vitest';
import { citationsAreInText, profilesAreCited, sourcesAreKnown } from '../../../src/checks/sources.ts';
import { contentFolder, draftOf, replacing, withFile, withFiles } from '../../support/content-folder.ts';

const text = 'organisations/alder-house/fi.mdx';

describe('the sources that texts and facts name', () => {
  test('sources that are known and used are in order', () => {
    expect(sourcesAreKnown(draftOf(contentFolder))).toEqual([]);
  });

  test('an unknown source in a text is a problem of its line', () => {
    expect(sourcesAreKnown(draftOf(withFile(text, replacing('[^atlas]', '[^old-atlas]'))))).toMatchObject([
      {
        file: text,
        line: 15,
        problem: 'The source “old-atlas” is not known.',
        remedy: 'Add it to sources.yaml or correct its spelling.',
      },
    ]);
  });

  test('an unknown source in a heading is a problem', () => {
    const files = withFile(text, replacing('## Beginnings', '## Beginnings[^old-atlas]'));
    expect(sourcesAreKnown(draftOf(files))).toMatchObject([
      {
        file: text,
        line: 9,
        problem: 'The source “old-atlas” is not known.',
        remedy: 'Add it to sources.yaml or correct its spelling.',
      },
    ]);
  });

  test('an unknown source in the facts of an organisation is a problem', () => {
    const file = 'organisations/birch-lab/organisation.yaml';
    expect(sourcesAreKnown(draftOf(withFile(file, replacing('[atlas]', '[atlas, old-atlas]'))))).toMatchObject([
      {
        file,
        problem: 'The source “old-atlas” is not known.',
        remedy: 'Add it to sources.yaml or correct its spelling.',
      },
    ]);
  });

  test.each(['event.yaml', 'places.yaml', 'press.yaml'])('an unknown source in %s is a problem', (file) => {
    const files = withFile(file, (yaml) => yaml.replace(/\[(day-programme|atlas)\]/, '[$1, old-atlas]'));
    expect(sourcesAreKnown(draftOf(files)).map(({ file: where, problem }) => [where, problem])).toMatchObject([
      [file, 'The source “old-atlas” is not known.'],
    ]);
  });

  test('a name that every object has is still unknown as a source', () => {
    const files = withFile(text, replacing('[^atlas]', '[^constructor]'));
    expect(sourcesAreKnown(draftOf(files)).map(({ problem }) => problem)).toMatchObject([
      'The source “constructor” is not known.',
    ]);
  });

  test('a source that nothing cites is a problem of sources.yaml', () => {
    const files = withFile(
      'sources.yaml',
      (yaml) => `${yaml}old-atlas: { title: Old atlas, publisher: Harbour Press, lang: en, kind: reference }\n`,
    );
    expect(sourcesAreKnown(draftOf(files))).toMatchObject([
      { file: 'sources.yaml', problem: 'Nothing cites “old-atlas”.', remedy: 'Cite it or remove it.' },
    ]);
  });

  test('while a file cannot be read, nothing is said to be uncited', () => {
    const draft = draftOf(
      withFiles({
        'organisations/alder-house/organisation.yaml': (yaml) => yaml.replaceAll('borea-gazette', 'yard-book'),
        'sources.yaml': (yaml) => `${yaml}yard-book: { title: Book, publisher: Yard, lang: en, kind: blog }\n`,
      }),
    );
    draft.organisations.set('alder-house', undefined);
    expect(sourcesAreKnown(draft)).toEqual([]);
  });

  test('while sources.yaml cannot be read, no source is said to be unknown', () => {
    const draft = draftOf(withFile(text, replacing('[^atlas]', '[^old-atlas]')));
    delete draft.sources;
    expect(sourcesAreKnown(draft)).toEqual([]);
  });
});

describe('the sources of a profile', () => {
  test('a profile that cites one is in order, whichever of its paragraphs does', () => {
    const files = withFile(text, replacing('it.[^alder-report]', 'it.'));
    expect(profilesAreCited(draftOf(files))).toEqual([]);
  });

  test('a profile that cites none is a problem', () => {
    const files = withFile(text, (words) => words.replaceAll(/\[\^[^\]]+\]/g, ''));
    expect(profilesAreCited(draftOf(files))).toEqual([
      {
        file: text,
        line: 1,
        problem: 'This profile cites no source.',
        remedy: 'Add [^source-id] to each paragraph that rests on a source.',
      },
    ]);
  });

  test('a page needs no mark: it may name its sources in its front matter, which must be known', () => {
    const named = (id: string) => withFile('pages/home/fi.mdx', replacing('updated:', `sources: [${id}]\nupdated:`));
    expect(profilesAreCited(draftOf(named('atlas')))).toEqual([]);
    expect(sourcesAreKnown(draftOf(named('atlas')))).toEqual([]);
    expect(sourcesAreKnown(draftOf(named('old-atlas'))).map(({ file, problem }) => [file, problem])).toEqual([
      ['pages/home/fi.mdx', 'The source “old-atlas” is not known.'],
    ]);
  });
});

describe('where a citation stands', () => {
  const problemsOf = (typed: string) =>
    citationsAreInText(
      draftOf(withFile('organisations/alder-house/fi.mdx', replacing('The first words about it.', typed))),
    ).map(({ line, problem, remedy }) => [line, problem, remedy]);

  test('in words of a link it is a problem', () => {
    expect(problemsOf('See [a house[^atlas]](borealis).')).toEqual([
      [7, '“[^atlas]” stands within the words of a link.', 'Write it after the link.'],
    ]);
  });

  test('in a heading it is a problem', () => {
    expect(problemsOf('## Boats[^atlas]\n\nThey float.')).toEqual([
      [7, '“[^atlas]” stands in a heading.', 'Write it in the paragraph below.'],
    ]);
  });

  test('after a link, and in emphasis, it stands right', () => {
    expect(problemsOf('See [a house](borealis)[^atlas] *and boats[^atlas]*.')).toEqual([]);
  });
});
