import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../src/parsing/draft.ts';
import { contentFolder, replacing, summaryOf, withFile, withFiles, type Edit } from '../../support/content-folder.ts';
import { correctionEntry } from '../../support/corrections.ts';

const problemsOf = (path: string, edit: Edit) => readDraft(withFile(path, edit)).problems;

describe('a folder that is whole', () => {
  test('it is read without a problem', () => {
    expect(readDraft(contentFolder).problems).toEqual([]);
  });

  test('every text of every language is read, pages first', () => {
    const { draft } = readDraft(contentFolder);
    expect(draft.texts.map(({ file }) => file).slice(-12)).toEqual([
      'pages/about/fr.mdx',
      'pages/about/en.mdx',
      'pages/about/fi.mdx',
      'organisations/alder-house/fr.mdx',
      'organisations/alder-house/en.mdx',
      'organisations/alder-house/fi.mdx',
      'organisations/birch-lab/fr.mdx',
      'organisations/birch-lab/en.mdx',
      'organisations/birch-lab/fi.mdx',
      'organisations/borealis/fr.mdx',
      'organisations/borealis/en.mdx',
      'organisations/borealis/fi.mdx',
    ]);
  });

  test('facts that are left out have their usual value', () => {
    expect(readDraft(contentFolder).draft.organisations.get('birch-lab')).toEqual({
      side: 'delegation',
      order: 2,
      host: false,
      names: { short: 'Birch Lab', other: [] },
      kind: { fr: 'Laboratoire', en: 'Laboratory', fi: 'Laboratorio' },
      summary: { fr: summaryOf('Birch Lab'), en: summaryOf('Birch Lab'), fi: summaryOf('Birch Lab') },
      description: {
        fr: 'What Birch Lab does in one plain sentence for search engines.',
        en: 'What Birch Lab does in one plain sentence for search engines.',
        fi: 'What Birch Lab does in one plain sentence for search engines.',
      },
      fields: ['ropes'],
      founded: { year: 1980, qualifier: 'about', sources: ['atlas'] },
      figures: [],
      websites: [],
      related: [],
    });
  });

  test('a site in one language needs no other', () => {
    const oneLanguage = (text: string) => text.replace(/\{ (fr: [^,}]+), en: [^}]+\}/g, '{ $1 }');
    const files = [...contentFolder]
      .filter(([path]) => !/(en|fi)\.mdx$/.test(path))
      .map(([path, text]): [string, string] => [path, oneLanguage(text)]);
    const folder = new Map(files);
    folder.set(
      'site.yaml',
      oneLanguage(folder.get('site.yaml') ?? '')
        .replace('[fr, en, fi]', '[fr]')
        .replace('defaultLocale: en', 'defaultLocale: fr'),
    );
    folder.set('event.yaml', (folder.get('event.yaml') ?? '').replace('lang: en', 'lang: fr'));
    folder.set('press.yaml', (folder.get('press.yaml') ?? '').replace(/ {6}(en|fi): .*\n/g, ''));
    expect(readDraft(folder).problems).toEqual([]);
  });
});

describe('what is missing', () => {
  test.each([
    'corrections.yaml',
    'glossary.yaml',
    'event.yaml',
    'fields.yaml',
    'places.yaml',
    'press.yaml',
    'site.yaml',
    'sources.yaml',
  ])('%s that is not there is a problem', (file) => {
    expect(problemsOf(file, undefined)).toEqual([
      { file, problem: 'This file is missing.', remedy: 'Write it; content/README.md says what it holds.' },
    ]);
  });

  test('a language of a profile that is not there is a problem', () => {
    expect(problemsOf('organisations/alder-house/fi.mdx', undefined)).toEqual([
      {
        file: 'organisations/alder-house/fi.mdx',
        problem: 'This file is missing.',
        remedy: 'Write it: every text exists in every language of the site.',
      },
    ]);
  });

  test('a language of a page that is not there is a problem', () => {
    expect(problemsOf('pages/press/fr.mdx', undefined).map(({ file, problem }) => [file, problem])).toEqual([
      ['pages/press/fr.mdx', 'This file is missing.'],
    ]);
  });

  test('the facts of an organisation that are not there are a problem', () => {
    expect(problemsOf('organisations/alder-house/organisation.yaml', undefined)).toEqual([
      {
        file: 'organisations/alder-house/organisation.yaml',
        problem: 'This file is missing.',
        remedy: 'Write it; content/README.md says what it holds.',
      },
    ]);
  });

  test('a folder with nothing in it lacks site.yaml first of all', () => {
    expect(readDraft(new Map()).problems.map(({ file }) => file)).toEqual(['site.yaml']);
  });

  test('a language that is missing side by side with others is a problem of its line', () => {
    const file = 'organisations/alder-house/organisation.yaml';
    expect(problemsOf(file, replacing(', fi: Veneveistämö', ''))).toEqual([
      { file, line: 8, problem: '“kind.fi” is missing.', remedy: 'Add it; it is a text.' },
    ]);
  });
});

describe('what is too much', () => {
  test('a misspelt field is a problem of its line', () => {
    const file = 'organisations/alder-house/organisation.yaml';
    expect(problemsOf(file, replacing('  official:', '  oficial:'))).toEqual([
      {
        file,
        line: 5,
        problem: '“names.oficial” is not a field that is known here.',
        remedy: 'Correct its spelling or remove it.',
      },
    ]);
  });

  test('a language that the site does not publish is a problem of its line', () => {
    expect(problemsOf('fields.yaml', replacing('fi: Veneet', 'fi: Veneet, sv: Båtar'))).toEqual([
      {
        file: 'fields.yaml',
        line: 2,
        problem: '“0.name.sv” is not a field that is known here.',
        remedy: 'Correct its spelling or remove it.',
      },
    ]);
  });

  test.each([
    'evnet.yaml',
    'pages/contact/fr.mdx',
    'pages/press/sv.mdx',
    'pages/press/fi.yaml',
    'organisations/alder-house/sv.mdx',
    'organisations/alder-house/facts.yaml',
    'organisations/notes.yaml',
    'drafts/fi.mdx',
  ])('%s, which nothing reads, is a problem', (file) => {
    expect(problemsOf(file, 'Words.')).toEqual([
      {
        file,
        problem: 'Nothing reads this file.',
        remedy: 'Correct its name or its folder; the languages of this site are fr, en, fi.',
      },
    ]);
  });
});

const alder = 'organisations/alder-house/organisation.yaml';

describe('what has another shape', () => {
  test('a language that the interface does not speak is a problem of site.yaml alone', () => {
    expect(problemsOf('site.yaml', replacing('[fr, en, fi]', '[fr, en, sv]'))).toEqual([
      {
        file: 'site.yaml',
        line: 3,
        problem: '“locales.2” has a value that is not known here.',
        remedy: 'Write one of: fr, en, fi; another language needs its words in src/i18n/ first.',
      },
    ]);
  });

  test.each([
    ['site.yaml', 'url: https://alba-borea.example', 'url: https://alba-borea.example/', '“url” is not right.'],
    ['site.yaml', 'Alba–Borea', 'Alba-Borea', '“name” is not right.'],
    ['site.yaml', 'name: MIT', "name: ' '", '“codeLicence.name” is empty.'],
    ['site.yaml', 'defaultLocale: en', 'defaultLocale: sv', '“defaultLocale” has a value that is not known here.'],
    ['event.yaml', "start: '13:00'", "start: '1 pm'", '“hours.start” is not right.'],
    ['event.yaml', '2020-06-04', '2020-06-31', '“date.value” is not right.'],
    ['event.yaml', '2020-06-04', '0001-01-01', '“date.value” is not right.'],
    ['event.yaml', '2020-06-04', '1890-06-04', '“date.value” is not right.'],
    ['event.yaml', 'name: The Boat Hall', "name: ''", '“venue.name” is empty.'],
    ['event.yaml', 'name: The Boat Hall', "name: '–'", '“venue.name” is not right.'],
    ['event.yaml', 'city: Alba', "city: ''", '“sides.delegation.city” is empty.'],
    ['event.yaml', 'Europe/Paris', 'Europe/Alba', '“sides.delegation.timeZone” is not right.'],
    ['event.yaml', 'Europe/Paris', 'EST', '“sides.delegation.timeZone” is not right.'],
    ['event.yaml', 'Europe/Paris', "'+02:00'", '“sides.delegation.timeZone” is not right.'],
    ['event.yaml', 'Europe/Paris', 'europe/paris', '“sides.delegation.timeZone” is not right.'],
    ['event.yaml', 'country: FI', 'country: Borea', '“venue.country” is not right.'],
    ['event.yaml', 'country: FI', 'country: UK', '“venue.country” is not right.'],
    ['event.yaml', 'country: FI', 'country: EU', '“venue.country” is not right.'],
    [alder, '[boats, ropes]', '[boats, boats]', '“fields” is not right.'],
    [alder, 'https://alder', 'https://me:pw@alder', '“websites.0.url” is not right.'],
    [alder, 'alder-house.example', 'alder-house.example/a b', '“websites.0.url” is not right.'],
    ['event.yaml', 'number: 0', 'number: -1', '“edition.number” is too small.'],
    ['event.yaml', 'unit: km', 'unit: miles', '“distance.unit” has a value that is not known here.'],
    ['places.yaml', 'latitude: 43.3', 'latitude: 93.3', '“alba-harbour.latitude” is too large.'],
    ['places.yaml', 'longitude: 5.4', 'longitude: east', '“alba-harbour.longitude” should be a number.'],
    ['press.yaml', 'words: 10', 'words: ten', '“boilerplates.0.words” should be a number.'],
    ['sources.yaml', 'kind: reference', 'kind: rumour', '“atlas.kind” has a value that is not known here.'],
    ['sources.yaml', '2019-03', '2019-13', '“alder-report.date” is not right.'],
    ['sources.yaml', '2019-03', '2019-02-30', '“alder-report.date” is not right.'],
    ['sources.yaml', "'2018'", "'0000'", '“borea-gazette.date” is not right.'],
    ['sources.yaml', 'lang: fr', 'lang: zz', '“alder-report.lang” is not right.'],
    ['sources.yaml', 'atlas:', `${'a'.repeat(81)}:`, `“${'a'.repeat(81)}” is not a good name.`],
    ['sources.yaml', '2019-03', 'March 2019', '“alder-report.date” is not right.'],
    ['sources.yaml', 'atlas:', 'Old_Atlas:', '“Old_Atlas” is not a good name.'],
    ['sources.yaml', 'title: Atlas of harbours', 'title: 3', '“atlas.title” has none of the shapes it may have.'],
  ])('in %s, “%s” cannot become “%s”', (file, passage, by, problem) => {
    expect(problemsOf(file, replacing(passage, by)).map((found) => found.problem)).toEqual([problem]);
  });

  test.each(['en-GB', 'zh-Hant', 'pt-BR', 'sv', 'smn'])('“%s” is a language', (lang) => {
    const file = 'organisations/birch-lab/organisation.yaml';
    expect(problemsOf(file, replacing('order: 2', `order: 2\nlang: ${lang}`))).toEqual([]);
  });

  test.each(['klingon!', 'zz', "''", 'en_GB', '"en\\r\\nTEL:+1"'])('“%s” is no language', (lang) => {
    const file = 'organisations/birch-lab/organisation.yaml';
    expect(problemsOf(file, replacing('order: 2', `order: 2\nlang: ${lang}`))).toEqual([
      {
        file,
        line: 3,
        problem: '“lang” is not right.',
        remedy: 'Write a language tag of BCP 47, such as "sv", "pt-BR" or "zh-Hant".',
      },
    ]);
  });

  test('a contact without the end of its promise is a problem', () => {
    const contact = 'contact: { name: Harbour desk, email: desk@alba-borea.example }\n';
    expect(problemsOf('site.yaml', (text) => text + contact)).toEqual([
      { file: 'site.yaml', line: 8, problem: '“contact.securityExpires” is missing.', remedy: 'Add it; it is a text.' },
    ]);
  });

  test('a correction in one language too few is a problem of its line', () => {
    const entry = correctionEntry('2020-05-04', 'press').replace(", fi: 'Laskuvirhe.'", '');
    expect(problemsOf('corrections.yaml', entry)).toEqual([
      { file: 'corrections.yaml', line: 1, problem: '“0.why.fi” is missing.', remedy: 'Add it; it is a text.' },
    ]);
  });

  test('a fact without a source is a problem', () => {
    expect(
      problemsOf('event.yaml', replacing('2020-06-04, sources: [day-programme]', '2020-06-04, sources: []')),
    ).toEqual([
      {
        file: 'event.yaml',
        line: 6,
        problem: '“date.sources” has too few entries.',
        remedy: 'Name at least one source of sources.yaml.',
      },
    ]);
  });
});

test('the problems of several files are all told at once', () => {
  const files = withFiles({
    'event.yaml': replacing('country: FI', 'country: Borea'),
    'organisations/borealis/en.mdx': undefined,
    'pages/press/fi.mdx': replacing('Words', 'Wor{ds'),
    'evnet.yaml': 'title: Words',
  });
  expect(readDraft(files).problems.map(({ file }) => file)).toEqual([
    'event.yaml',
    'pages/press/fi.mdx',
    'organisations/borealis/en.mdx',
    'evnet.yaml',
  ]);
});

test('what could be read is kept, in spite of the rest', () => {
  const { draft } = readDraft(withFile('event.yaml', replacing('country: FI', 'country: Borea')));
  expect([draft.event, draft.fields?.map(({ id }) => id)]).toEqual([undefined, ['boats', 'ropes']]);
});
