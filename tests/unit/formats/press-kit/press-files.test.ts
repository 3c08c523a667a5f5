import { describe, expect, test } from 'vitest';
import { announcementMarkdown, announcementText } from '../../../../src/formats/documents/announcement.ts';
import { boilerplatesText } from '../../../../src/formats/documents/press-texts.ts';
import { pressFile, pressFiles } from '../../../../src/formats/press-kit/press-files.ts';
import { contentOf } from '../../../support/content-folder.ts';

const content = contentOf();
const files = await pressFiles(content, 'fr');
const textOf = async (name: string) => new TextDecoder().decode((await pressFile(content, 'fr', name)).bytes);

describe('what the press takes away', () => {
  test('it is these files, in this order', () => {
    expect(files.map(({ name, mediaType, title }) => [name, mediaType, title])).toEqual([
      ['announcement.pdf', 'application/pdf', 'Page announcement (fr)'],
      ['announcement.txt', 'text/plain', 'Page announcement (fr)'],
      ['announcement.md', 'text/markdown', 'Page announcement (fr)'],
      ['fact-sheet.pdf', 'application/pdf', 'Fiche de synthèse'],
      ['boilerplates.txt', 'text/plain', 'Textes prêts à publier'],
      ['captions.txt', 'text/plain', 'Légendes des images'],
      ['map.svg', 'image/svg+xml', 'Carte'],
      ['map.png', 'image/png', 'Carte'],
      ['timeline.svg', 'image/svg+xml', 'Les horaires'],
      ['timeline.png', 'image/png', 'Les horaires'],
      ['who-does-what.svg', 'image/svg+xml', 'Qui fait quoi'],
      ['who-does-what.png', 'image/png', 'Qui fait quoi'],
    ]);
  });

  test('all are in the language asked for and under the licence of the site', () => {
    const terms = new Set(files.map(({ language, licence }) => `${language}, ${licence.name}`));
    expect([...terms]).toEqual(['fr, CC BY 4.0']);
  });

  test('a PDF tells how many pages it has, a PNG how many pixels', () => {
    const [announcement, map] = ['announcement.pdf', 'map.png'].map((id) => files.find(({ name }) => name === id));
    expect([announcement?.pages, map?.pixels?.width]).toEqual([1, 2400]);
  });

  test('each picture tells its caption, its credit and its alternative, typeset', () => {
    expect(files.find(({ name }) => name === 'map.png')?.picture).toEqual({
      id: 'map',
      caption: 'D’Alba à Borea\u00a0: 2\u202f000\u00a0km.',
      credit: 'Les éditeurs',
      alternative: 'Carte des deux ports.',
    });
  });

  test('every other file tells none', () => {
    expect(files.filter(({ picture }) => picture)).toHaveLength(6);
  });

  test('each is what its own format makes', async () => {
    expect([
      await textOf('announcement.txt'),
      await textOf('announcement.md'),
      await textOf('boilerplates.txt'),
    ]).toEqual([announcementText(content, 'fr'), announcementMarkdown(content, 'fr'), boilerplatesText(content, 'fr')]);
  });

  test('an SVG is complete by itself, with title, alternative and typeface', async () => {
    const svg = await textOf('map.svg');
    expect(svg).toMatch(
      /^<svg .*aria-label="Carte des deux ports\.".*xml:lang="fr".*<title>Carte<\/title><style>@font-face\{/,
    );
  });

  test('nothing is made twice', async () => {
    expect(await pressFiles(content, 'fr')).toBe(files);
  });

  test('a file that is not among them is an error', async () => {
    await expect(pressFile(content, 'fr', 'portrait.png')).rejects.toThrow('There is no press file portrait.png.');
  });
});
