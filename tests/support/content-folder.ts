import { checkDraft } from '../../src/checks/all.ts';
import { pageIds, type Content, type Organisation } from '../../src/model/content.ts';
import { assemble, type Draft } from '../../src/model/draft.ts';
import type { Problem } from '../../src/model/problem.ts';
import { readDraft } from '../../src/parsing/draft.ts';
import type { Files } from '../../src/parsing/files.ts';
import { locales } from '../../src/schemas/locale.ts';

const site = `name: Alba–Borea
url: https://alba-borea.example
locales: [fr, en, fi]
defaultLocale: en
publisher: { fr: Les éditeurs, en: The editors, fi: Toimitus }
licence: { name: CC BY 4.0, url: 'https://licence.example/texts' }
codeLicence: { name: MIT, url: 'https://licence.example/code' }
`;

const event = `title:
  value: 'Alba-Borea: a day of boats'
  lang: en
  meaning: { fr: Une journée de bateaux, en: A day of boats, fi: Venepäivä }
  sources: [day-programme]
date: { value: 2020-06-04, sources: [day-programme] }
edition: { number: 0, updated: 2020-05-01 }
hours: { start: '13:00', end: '17:00', sources: [day-programme] }
clocks: { sources: [day-programme] }
venue:
  name: The Boat Hall
  street: Pier 4
  postalCode: '00042'
  locality: Lower Borea
  country: FI
  place: borea-bay
  sources: [day-programme]
sides:
  delegation:
    pole: { fr: Le Sud, en: The South, fi: Etelä }
    territory: { fr: Pays d’Alba, en: Alba country, fi: Alban seutu }
    place: alba-harbour
    city: Alba
    timeZone: Europe/Paris
    clock: { fr: heure d’Alba, en: Alba time, fi: Alban aikaa }
  counterparts:
    pole: { fr: Le Nord, en: The North, fi: Pohjoinen }
    territory: { fr: Pays de Borea, en: Borea country, fi: Borean seutu }
    place: borea-bay
    city: Borea
    timeZone: Europe/Helsinki
    clock: { fr: heure de Borea, en: Borea time, fi: Borean aikaa }
distance: { value: 2000, unit: km, qualifier: about, sources: [atlas] }
sessions:
  - id: talks
    title: { fr: Entretiens, en: Talks, fi: Keskustelut }
    when: { fr: D’abord, en: First, fi: Ensin }
    description: { fr: On parle., en: People talk., fi: Puhutaan. }
    sources: [day-programme]
`;

const fields = `- id: boats
  name: { fr: Bateaux, en: Boats, fi: Veneet }
- id: ropes
  name: { fr: Cordages, en: Ropes, fi: Köydet }
`;

const places = `alba-harbour:
  name: { fr: Port d’Alba, en: Alba harbour, fi: Alban satama }
  latitude: 43.3
  longitude: 5.4
  sources: [atlas]
borea-bay:
  name: { fr: Baie de Borea, en: Borea bay, fi: Borean lahti }
  latitude: 60.2
  longitude: 24.8
  sources: [atlas]
`;

const press = `boilerplates:
  - words: 10
    text:
      fr: Trois maisons se rencontrent pour une belle journée de bateaux.
      en: Three houses meet for a day of boats.
      fi: Kolme taloa tapaa venepäivänä.
    sources: [day-programme]
pictures:
  map:
    caption: { fr: "D'Alba à Borea : 2 000 km.", en: 'From Alba to Borea: 2,000 km.', fi: Albasta Boreaan 2 000 km. }
    credit: { fr: Les éditeurs, en: The editors, fi: Toimitus }
    alternative: { fr: Carte des deux ports., en: Map of the two harbours., fi: Kahden sataman kartta. }
    sources: [atlas]
  timeline:
    caption: { fr: La journée., en: The day., fi: Päivä. }
    credit: { fr: Les éditeurs, en: The editors, fi: Toimitus }
    alternative: { fr: 'Deux règles : les heures.', en: 'Two rulers: the hours.', fi: Kaksi janaa. }
    sources: [day-programme]
  who-does-what:
    caption: { fr: Qui fait quoi., en: Who does what., fi: Kuka tekee mitäkin. }
    credit: { fr: Les éditeurs, en: The editors, fi: Toimitus }
    alternative: { fr: Deux domaines., en: Two fields of work., fi: Kaksi toimialaa. }
    sources: [day-programme]
angle:
  text: { fr: Des bateaux et des cordages., en: Boats and ropes., fi: Veneitä ja köysiä. }
  sources: [day-programme]
`;

const sources = `day-programme: { title: Programme of the day, publisher: The Boat Hall, lang: en, kind: primary }
atlas: { title: Atlas of harbours, publisher: Harbour Press, lang: en, kind: reference }
alder-report: { title: Annual report, publisher: Alder House, date: 2019-03, lang: fr, kind: primary }
borea-gazette: { title: Boats in the bay, publisher: Borea Gazette, date: '2018', lang: fi, kind: press }
`;

/** The summary of an organisation, of 44 words, the same in each language. */
export const summaryOf = (name: string): string =>
  `${name} builds boats and ropes ${'for those who sail between the two harbours in every season '.repeat(3)}and it takes part in the day.`;

const summaries = (name: string) =>
  `summary: { ${locales.map((locale) => `${locale}: ${summaryOf(name)}`).join(', ')} }\n`;

const alderHouse = `side: delegation
order: 1
names:
  short: Alder House
  official: { value: Alder House Ltd, sources: [alder-report] }
  other:
    - { name: Alder Yard, relation: former, sources: [alder-report] }
kind: { fr: Chantier naval, en: Boatyard, fi: Veneveistämö }
fields: [boats, ropes]
founded: { year: 1950, sources: [alder-report] }
websites:
  - { url: 'https://alder-house.example', sources: [alder-report] }
related:
  - id: borealis
    reason: { fr: ont fait un bateau, en: built a boat, fi: rakensivat veneen }
    sources: [borea-gazette]
description: { fr: What Alder House does in one plain sentence for search engines., en: What Alder House does in one plain sentence for search engines., fi: What Alder House does in one plain sentence for search engines. }
${summaries('Alder House')}`;

const birchLab = `side: delegation
order: 2
names: { short: Birch Lab }
kind: { fr: Laboratoire, en: Laboratory, fi: Laboratorio }
fields: [ropes]
founded: { year: 1980, qualifier: about, sources: [atlas] }
description: { fr: What Birch Lab does in one plain sentence for search engines., en: What Birch Lab does in one plain sentence for search engines., fi: What Birch Lab does in one plain sentence for search engines. }
${summaries('Birch Lab')}`;

const borealis = `side: counterparts
order: 1
host: true
names: { short: Borealis }
kind: { fr: Armateur, en: Shipping line, fi: Varustamo }
fields: [boats]
seat:
  text: { fr: Borea, en: Borea, fi: Borea }
  year: 2020
  place: borea-bay
  sources: [atlas]
description: { fr: What Borealis does in one plain sentence for search engines., en: What Borealis does in one plain sentence for search engines., fi: What Borealis does in one plain sentence for search engines. }
${summaries('Borealis')}`;

/** A text with one paragraph, on line 7. */
const page = (id: string, locale: string) => `---
title: Page ${id} (${locale})
description: What this page says, in one plain sentence for search engines.
updated: 2020-05-04
---

Words of the page.
`;

/** A profile: paragraphs on lines 7, 11 and 15, a heading on line 9, <SinceThen> from line 13 on. */
const profile = (name: string, locale: string) => `---
title: ${name} (${locale})
# Described in organisation.yaml.
updated: 2020-05-0${locales.indexOf(locale as 'fr') + 1}
---

The first words about it.[^alder-report]

## Beginnings

It met [another house](borealis) and read [the programme](programme).[^borea-gazette][^alder-report]

<SinceThen>

It lives on.[^atlas]

</SinceThen>
`;

/** An empty list of corrections. */
const corrections = '[]\n';

const glossary = `
- leads: [programme, alder-house]
  words: { fr: [quand], en: [when], fi: [milloin] }
`;

/** The smallest valid content folder: three invented organisations in three languages. */
export const contentFolder: Files = new Map([
  ['corrections.yaml', corrections],
  ['glossary.yaml', glossary],
  ['event.yaml', event],
  ['fields.yaml', fields],
  ['organisations/alder-house/organisation.yaml', alderHouse],
  ...locales.map((l): [string, string] => [`organisations/alder-house/${l}.mdx`, profile('Alder House', l)]),
  ['organisations/birch-lab/organisation.yaml', birchLab],
  ...locales.map((l): [string, string] => [`organisations/birch-lab/${l}.mdx`, profile('Birch Lab', l)]),
  ['organisations/borealis/organisation.yaml', borealis],
  ...locales.map((l): [string, string] => [`organisations/borealis/${l}.mdx`, profile('Borealis', l)]),
  ...pageIds.flatMap((id) => locales.map((l): [string, string] => [`pages/${id}/${l}.mdx`, page(id, l)])),
  ['spelling.yaml', 'names: []\nwords: { fr: [], en: [], fi: [] }\n'],
  ['places.yaml', places],
  ['press.yaml', press],
  ['site.yaml', site],
  ['sources.yaml', sources],
]);

/** New contents of a file, a function that changes them, or undefined to remove the file. */
export type Edit = string | ((text: string) => string) | undefined;

/** The folder with one file changed, added or removed. */
export function withFile(path: string, edit: Edit): Files {
  return withFiles({ [path]: edit });
}

/** The folder with several files changed, added or removed. */
export function withFiles(edits: Record<string, Edit>): Files {
  const files = new Map(contentFolder);
  for (const [path, edit] of Object.entries(edits)) {
    const before = files.get(path) ?? '';
    const after = typeof edit === 'function' ? edit(before) : edit;
    if (after === before) throw new Error(`The change to ${path} changes nothing.`);
    if (after === undefined) files.delete(path);
    else files.set(path, after);
  }
  return files;
}

/** The folder with the same change in each language of a text: "organisations/alder-house". */
export function withText(folder: string, edit: Edit): Files {
  return withFiles(Object.fromEntries(locales.map((locale) => [`${folder}/${locale}.mdx`, edit])));
}

/** Replaces one passage of a file, which must occur in it. */
export function replacing(passage: string, by: string): (text: string) => string {
  return (text) => text.replace(passage, () => by);
}

/** Every problem of a folder: first those of reading, then those of the checks. */
export function problemsIn(files: Files): Problem[] {
  const { draft, problems } = readDraft(files);
  return [...problems, ...checkDraft(draft)];
}

/** The draft of a folder whose files match their schemas. */
export function draftOf(files: Files): Draft {
  const { draft, problems } = readDraft(files);
  if (problems.length > 0) throw new Error(`The fixture cannot be read: ${JSON.stringify(problems)}`);
  return draft;
}

/** The content of a folder. */
export const contentOf = (files: Files = contentFolder): Content => assemble(draftOf(files));

/** One organisation of some content, by its id. */
export function organisationOf({ organisations }: Content, id: string): Organisation {
  const organisation = organisations.find((known) => known.id === id);
  if (!organisation) throw new Error(`The fixture has no ${id}.`);
  return organisation;
}
