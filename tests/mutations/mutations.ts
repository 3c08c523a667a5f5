import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A change that breaks content: the file, and its new contents; undefined removes the file. */
export type Mutation = { name: string; file: string; edit: (text: string) => string | undefined };

/** The files of the content by path. */
type Files = ReadonlyMap<string, string>;

const replaced = (pattern: RegExp | string, by: string) => (text: string) => text.replace(pattern, () => by);
const added = (words: string) => (text: string) => `${text}\n${words}\n`;
/** The first paragraph below the front matter. */
const firstParagraph = /(?<=\n---\n\n)[^\n]+/;

/** Mistakes of authors, and attacks, applied to the real content. */
export function mutationsOf(files: Files): Mutation[] {
  const paths = [...files.keys()];
  const profiles = paths.filter((path) => /^organisations\/.*\.mdx$/.test(path));
  const facts = paths.filter((path) => path.endsWith('organisation.yaml'));
  const containing = (among: readonly string[], pattern: RegExp) =>
    among.find((path) => pattern.test(files.get(path) ?? '')) ?? `no file with ${String(pattern)}`;
  const [profile = ''] = profiles;
  const [fact = ''] = facts;
  const french = profiles.filter((path) => path.endsWith('fr.mdx'));
  const english = profiles.filter((path) => path.endsWith('en.mdx'));
  const finnish = profiles.filter((path) => path.endsWith('fi.mdx'));
  const linked = containing(english, /\]\([a-z-]+\)/);
  const figured = containing(facts, /^figures:[^]*\bvalue: \d{2,}/m);
  const dated = (path: string) => replaced(/(?<=\n---\n[^]*)\b(19|20)\d\d\b/, '1777')(files.get(path) ?? '');

  return [
    ...['site', 'event', 'fields', 'places', 'press', 'corrections', 'sources', 'spelling'].flatMap(
      (name): Mutation[] => [
        { name: 'a data file is missing', file: `${name}.yaml`, edit: () => undefined },
        { name: 'a bracket that is not closed', file: `${name}.yaml`, edit: added('mistake: [a, b') },
      ],
    ),
    { name: 'a language is missing', file: finnish[0] ?? '', edit: () => undefined },
    { name: 'facts are missing', file: fact, edit: () => undefined },
    { name: 'a page is missing', file: 'pages/programme/fr.mdx', edit: () => undefined },
    { name: 'an empty file', file: profile, edit: () => '' },
    { name: 'an empty data file', file: 'event.yaml', edit: () => '' },
    { name: 'a quote that is not closed', file: 'event.yaml', edit: replaced(/value: '/, 'value: ') },
    { name: 'a quote that is not closed, in facts', file: containing(facts, /value: \d/), edit: added('lang: "fr') },
    { name: 'a tab for indentation', file: fact, edit: replaced('\n  short:', '\n\tshort:') },
    { name: 'a misspelt field', file: fact, edit: replaced('kind:', 'knid:') },
    { name: 'a misspelt field of the event', file: 'event.yaml', edit: replaced('hours:', 'huors:') },
    { name: 'a misspelt field of the front matter', file: profile, edit: replaced('updated:', 'udpated:') },
    { name: 'a field twice', file: fact, edit: added('side: delegation') },
    { name: 'a side that does not exist', file: fact, edit: replaced(/side: \w+/, 'side: east') },
    { name: 'a figure in letters', file: figured, edit: replaced(/value: \d+/, 'value: many') },
    {
      name: 'a unit that does not exist',
      file: containing(facts, /unit: /),
      edit: replaced(/unit: \S+/, 'unit: furlong'),
    },
    {
      name: 'a day that does not exist',
      file: 'event.yaml',
      edit: replaced(/(?<=date: \{ value: \d{4}-)\d\d-\d\d/, '02-30'),
    },
    {
      name: 'another day than the texts say',
      file: 'event.yaml',
      edit: replaced(/(?<=date: \{ value: \d{4}-\d\d-)\d\d/, '12'),
    },
    { name: 'other hours than the texts say', file: 'event.yaml', edit: replaced(/start: '\d\d/, "start: '09") },
    {
      name: 'a distance that the texts do not give',
      file: 'event.yaml',
      edit: replaced(/distance: \{ value: \d+/, 'distance: { value: 777'),
    },
    { name: 'an hour that does not exist', file: 'event.yaml', edit: replaced(/start: '\d\d/, "start: '27") },
    { name: 'an end before the beginning', file: 'event.yaml', edit: replaced(/end: '\d\d/, "end: '01") },
    {
      name: 'a clock that does not exist',
      file: 'event.yaml',
      edit: replaced(/timeZone: \S+/, 'timeZone: Europe/Nowhere'),
    },
    { name: 'a date of a text in words', file: profile, edit: replaced(/updated: .*/, 'updated: yesterday') },
    {
      name: 'published after the last change',
      file: containing(paths, /^published:/m),
      edit: replaced(/published: .*/, 'published: 2099-01-01'),
    },
    {
      name: 'a year far away',
      file: containing(facts, /founded:\n {2}year:/),
      edit: replaced(/year: \d+/, 'year: 19955'),
    },
    {
      name: 'another founding year than the profile',
      file: containing(facts, /founded:\n {2}year: (1865|1995)/),
      edit: replaced(/(?<=founded:\n {2}year: )\d+/, '1777'),
    },
    {
      name: 'another figure than the profile',
      file: containing(facts, /value: 1602/),
      edit: replaced('value: 1602', 'value: 1720'),
    },
    { name: 'an unknown source in a text', file: profile, edit: replaced(/\[\^[a-z0-9-]+\]/, '[^no-such-source]') },
    {
      name: 'an unknown source of a fact',
      file: fact,
      edit: replaced(/sources: \[[a-z0-9-]+/, 'sources: [no-such-source'),
    },
    { name: 'no source for a fact', file: figured, edit: replaced(/sources: \[[^\]]+\]/, 'sources: []') },
    { name: 'a paragraph without a source', file: profile, edit: added('Nobody vouches for this.') },
    {
      name: 'a source that nothing cites',
      file: 'sources.yaml',
      edit: added('lonely: { title: A, publisher: B, lang: en, kind: press }'),
    },
    {
      name: 'a source twice',
      file: 'sources.yaml',
      edit: (text) => text + (/^[a-z0-9-]+:\n(?: .*\n)+/m.exec(text)?.[0] ?? ''),
    },
    {
      name: 'a source with a javascript: address',
      file: 'sources.yaml',
      edit: replaced(/url: https?:\S+/, 'url: javascript:alert(1)'),
    },
    {
      name: 'a website with a javascript: address',
      file: containing(facts, /url: /),
      edit: replaced(/url: [^,}]+/, "url: 'javascript:alert(1)'"),
    },
    {
      name: 'a javascript: link',
      file: profile,
      edit: replaced(firstParagraph, 'A [link](javascript:alert(1)).[^no-such-source]'),
    },
    { name: 'a data: link', file: linked, edit: replaced(/\]\([a-z-]+\)/, '](data:text/html,hello)') },
    { name: 'a dead link', file: linked, edit: replaced(/\]\([a-z-]+\)/, '](no-such-page)') },
    { name: 'a dead anchor', file: linked, edit: replaced(/\]\(([a-z-]+)\)/, '](nokia#nowhere)') },
    { name: 'a link into another language', file: linked, edit: replaced(/\]\([a-z-]+\)/, '](/fi/programme/)') },
    {
      name: 'a link to this site in full',
      file: linked,
      edit: replaced(/\]\([a-z-]+\)/, '](https://marseille-helsinki.example/fi/press/)'),
    },
    {
      name: 'a link to another page than the other languages',
      file: linked,
      edit: replaced(/\]\([a-z-]+\)/, '](search)'),
    },
    {
      name: 'an id twice among the fields',
      file: 'fields.yaml',
      edit: (text) => text.replace(/(?<=- id: )\S+/g, 'same'),
    },
    {
      name: 'an id twice among the parts of the day',
      file: 'event.yaml',
      edit: replaced(/(?<=- id: )conference/, 'meetings'),
    },
    {
      name: 'an id with ../',
      file: containing(facts, /related:\n {2}- id:/),
      edit: replaced(/(?<=related:\n {2}- id: )\S+/, '../../etc/passwd'),
    },
    {
      name: 'an organisation with the id of a page',
      file: 'organisations/press/organisation.yaml',
      edit: () => files.get(fact),
    },
    { name: 'a folder in capitals', file: 'organisations/New Company/organisation.yaml', edit: () => files.get(fact) },
    {
      name: 'a tie to an unknown organisation',
      file: containing(facts, /related:\n {2}- id:/),
      edit: replaced(/(?<=related:\n {2}- id: )\S+/, 'nobody'),
    },
    { name: 'an unknown field of work', file: fact, edit: replaced(/fields: \[[^\]]+\]/, 'fields: [alchemy]') },
    { name: 'an unknown place', file: containing(facts, /place: /), edit: replaced(/place: \S+/, 'place: atlantis') },
    { name: 'a place beyond the pole', file: 'places.yaml', edit: replaced(/latitude: \S+/, 'latitude: 430') },
    { name: 'a number in the list that is taken', file: fact, edit: replaced(/order: \d+/, 'order: 99') },
    { name: 'a second host', file: containing(facts, /side: delegation/), edit: added('host: true') },
    { name: 'an unescaped brace', file: profile, edit: replaced(firstParagraph, 'A brace { stands here.') },
    { name: 'an expression', file: profile, edit: replaced(firstParagraph, 'It is {process.exit(0)}.') },
    { name: 'an import', file: profile, edit: replaced(firstParagraph, "import fs from 'node:fs'") },
    { name: 'raw <script>', file: profile, edit: replaced(firstParagraph, '<script>alert(1)</script>') },
    {
      name: 'raw HTML with a handler',
      file: profile,
      edit: replaced(firstParagraph, '<img src="x" onerror="alert(1)" />'),
    },
    { name: 'a tag that is not closed', file: profile, edit: added('<SinceThen>') },
    { name: 'a picture', file: profile, edit: added('![A boat](boat.png)') },
    {
      name: 'a heading whose id is not that of the other languages',
      file: finnish[1] ?? '',
      edit: replaced(/(?<=\n## .*?)(?: \{#.*)?\n/, ' {#elsewhere-only}\n'),
    },
    { name: 'a heading of level 1', file: profile, edit: added('# Loud') },
    { name: 'a heading that one language lacks', file: finnish[1] ?? '', edit: replaced(/\n## .*\n/, '\n') },
    {
      name: 'a paragraph that one language lacks',
      file: english[1] ?? '',
      edit: replaced(/(?<=\n---\n\n)[^\n]+\n\n/, ''),
    },
    {
      name: 'a source that one language lacks',
      file: french[1] ?? '',
      edit: replaced(/(?<=\])\[\^[a-z0-9-]+\]|\[\^[a-z0-9-]+\]/, ''),
    },
    ...[french, english, finnish].map((among): Mutation => {
      const file = containing(among.slice(2), /\b(19|20)\d\d\b(?=[^]*\[\^)/);
      return { name: 'a figure changed in one language', file, edit: () => dated(file) };
    }),
    {
      name: 'a name that is changed in one language',
      file: 'pages/announcement/en.mdx',
      edit: (text) => text.replace(/\[([^\]]+)\]\(gemalto\)/, '[it](gemalto)').replaceAll('Gemalto', 'It'),
    },
    {
      name: 'a misspelt name of an organisation',
      file: 'pages/dialogue/en.mdx',
      edit: (text) => text.replaceAll('Inside Contactless', 'Inside-Contactless'),
    },
    { name: 'a text in the wrong language', file: finnish[0] ?? '', edit: () => files.get(english[0] ?? '') },
    {
      name: 'a text in a language of no file',
      file: english[2] ?? '',
      edit: replaced(
        firstParagraph,
        'Das Unternehmen stellte Karten für Mobiltelefone her und verkaufte sie an die Betreiber in ganz Europa.',
      ),
    },
    { name: 'an absurdly long title', file: profile, edit: replaced(/title: .*/, `title: ${'long '.repeat(1000)}`) },
    { name: 'an absurdly long name', file: fact, edit: replaced(/short: .*/, `short: ${'N'.repeat(5000)}`) },
    {
      name: 'a short description',
      file: 'pages/home/en.mdx',
      edit: replaced(/description: .*/, 'description: Short.'),
    },
    {
      name: 'a ready-made paragraph with too many words',
      file: 'press.yaml',
      edit: replaced(/words: \d+/, 'words: 10'),
    },
    { name: 'a control character in a text', file: profile, edit: replaced(firstParagraph, 'A bell \u0007 rings.') },
    { name: 'a control character in facts', file: fact, edit: added('# \u0000') },
    { name: 'a character that turns the direction of reading', file: profile, edit: added('\u202Egnissem') },
    { name: 'a file of 5 MB', file: profile, edit: added('a'.repeat(5_000_000)) },
    { name: 'a data file of 5 MB', file: 'sources.yaml', edit: added(`# ${'a'.repeat(5_000_000)}`) },
    {
      name: 'YAML that refers to itself many times',
      file: 'fields.yaml',
      edit: () =>
        [
          'a: &a [x,x,x,x,x,x,x,x,x]',
          ...'bcdefghi'.split('').map(
            (letter, index) =>
              `${letter}: &${letter} [${Array(9)
                .fill(`*${'abcdefgh'[index] ?? ''}`)
                .join()}]`,
          ),
        ].join('\n'),
    },
    { name: 'a file that nothing reads', file: 'organisations/notes.txt', edit: () => 'To do.' },
    { name: 'a text with the wrong ending', file: `${(french[0] ?? '').slice(0, -3)}md`, edit: () => 'Text.' },
    {
      name: 'a language that is not published',
      file: (french[0] ?? '').replace('fr.mdx', 'sv.mdx'),
      edit: () => files.get(french[0] ?? ''),
    },
    {
      name: 'a note on a sentence that is not there',
      file: profile,
      edit: replaced('\nupdated:', "\ndiffers: [{ words: 'no such words', because: 'no reason at all' }]\nupdated:"),
    },
    {
      name: 'a correction of a page that does not exist',
      file: 'corrections.yaml',
      edit: () => '- { date: 2027-01-15, page: nowhere, what: { fr: a, en: a, fi: a }, why: { fr: a, en: a, fi: a } }',
    },
    { name: 'a character of no typeface', file: fact, edit: replaced(/short: .*/, 'short: Company 🚢') },
    {
      name: 'an invisible character behind an escape',
      file: fact,
      edit: replaced(/short: .*/, 'short: "Com\\u200Bpany"'),
    },
    { name: 'a turned direction behind an entity', file: profile, edit: replaced(firstParagraph, 'It &#x202E;turns.') },
    { name: 'a Cyrillic letter in a Latin name', file: fact, edit: replaced(/short: .*/, 'short: Cоmpany') },
    { name: 'a language that is none', file: fact, edit: added('lang: klingon!') },
    {
      name: 'a source of a day that does not exist',
      file: 'sources.yaml',
      edit: replaced(/date: '?[\d-]+'?/, "date: '2019-02-30'"),
    },
    { name: 'an empty name', file: 'site.yaml', edit: replaced(/name: .*/, "name: ''") },
    {
      name: 'both sides at one place',
      file: 'event.yaml',
      edit: (text) => text.replace(/place: \S+(?=\n\s+city)/g, 'place: marseille'),
    },
    { name: 'a citation with a space', file: profile, edit: replaced(/(?<=\[\^[a-z0-9-]+)\]/, ' ]') },
    { name: 'a heading without words', file: profile, edit: replaced(/\n## .*/, '\n##') },
    { name: 'a heading named like a part of the page', file: profile, edit: replaced(/\n## .*/, '\n## Sources') },
    { name: 'work that is left to do', file: profile, edit: replaced(firstParagraph, 'TODO') },
    { name: '3,000 quotations within one another', file: profile, edit: added(`${'> '.repeat(3000)}deep`) },
    { name: '300,000 brackets', file: profile, edit: added('[^'.repeat(150_000)) },
    {
      name: 'another day in one description',
      file: 'pages/home/en.mdx',
      edit: (text) => text.replace(/description: '?/, '$&On 12 May 1977: '),
    },
    {
      name: 'another house number',
      file: 'pages/programme/en.mdx',
      edit: replaced(/Keilalahdentie [\d–]+/, 'Keilalahdentie 9'),
    },
    { name: 'another postcode', file: 'pages/programme/en.mdx', edit: replaced('02150', '02159') },
  ];
}

/** Applies a change to a content folder; gives a function that reverts it. */
export function breakContent(folder: string, { file, edit }: Mutation): () => void {
  const path = join(folder, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const after = edit(before ?? '');
  if (after === before) throw new Error(`Nothing is broken in ${file}.`);
  const write = (text: string | undefined) => {
    if (text === undefined) rmSync(path, { force: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  };
  write(after);
  return () => {
    write(before);
  };
}
