import { expect, test } from 'vitest';
import {
  announcementDocument,
  announcementMarkdown,
  announcementPdf,
  announcementText,
} from '../../../../src/formats/documents/announcement.ts';
import { paragraph, words } from '../../../../src/mdast/nodes.ts';
import { contentOf, withFile } from '../../../support/content-folder.ts';

const content = contentOf(
  withFile('pages/announcement/fr.mdx', (text) =>
    text.replace('Words of the page.', "L'annonce : des [bateaux](alder-house).[^atlas]\n\n> Ils flottent !"),
  ),
);

test('as a document it has its sources, typeset', () => {
  const { title, locale, sources, blocks } = announcementDocument(content, 'fr');
  expect({ title, locale, sources }).toEqual({ title: 'Page announcement (fr)', locale: 'fr', sources: ['atlas'] });
  expect(blocks.at(-1)).toEqual({ type: 'blockquote', children: [paragraph([words('Ils flottent\u202f!')])] });
});

test('as plain text it ends with its sources, its date, its licence', () => {
  expect(announcementText(content, 'fr')).toBe(`Page announcement (fr)

L’annonce\u00a0: des bateaux[1].

> Ils flottent\u202f!


Sources

[1] Atlas of harbours. Harbour Press, sans date, référence, en anglais.


Mis à jour le 4\u00a0mai 2020. https://alba-borea.example/fr/announcement/
Les éditeurs. Textes et images\u00a0: CC\u00a0BY\u00a04.0, https://licence.example/texts
`);
});

test('as Markdown it has links and footnotes', () => {
  expect(announcementMarkdown(content, 'fr')).toBe(`---
title: Page announcement (fr)
lang: fr
updated: 2020-05-04
url: https://alba-borea.example/fr/announcement/
---

# Page announcement (fr)

L’annonce\u00a0: des [bateaux](https://alba-borea.example/fr/delegation/alder-house/)[^1].

> Ils flottent\u202f!

[^1]: Atlas of harbours. Harbour Press, sans date, référence, en anglais.
`);
});

test('as PDF it has one page for few words', async () => {
  expect((await announcementPdf(content, 'fr')).pages).toBe(1);
});
