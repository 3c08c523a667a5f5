import { expect, test } from 'vitest';
import { fileNote, type FileFacts } from '../../../src/i18n/file-note.ts';

const nbsp = '\u00a0';

test.each<[string, FileFacts, string, string, string]>([
  [
    'a PDF',
    { mediaType: 'application/pdf', bytes: 120_000, pages: 3 },
    `PDF, 120${nbsp}ko, 3 pages`,
    `PDF, 120${nbsp}kB, 3 pages`,
    `PDF, 120${nbsp}kt, 3 sivua`,
  ],
  [
    'a PDF of one page',
    { mediaType: 'application/pdf', bytes: 1_500_000, pages: 1 },
    `PDF, 1,5${nbsp}Mo, 1 page`,
    `PDF, 1.5${nbsp}MB, 1 page`,
    `PDF, 1,5${nbsp}Mt, 1 sivu`,
  ],
  [
    'plain text',
    { mediaType: 'text/plain', bytes: 2_000 },
    `Texte brut, 2${nbsp}ko`,
    `Plain text, 2${nbsp}kB`,
    `Pelkkä teksti, 2${nbsp}kt`,
  ],
  [
    'a PNG',
    { mediaType: 'image/png', bytes: 40_000, pixels: { width: 2400, height: 487 } },
    `PNG, 40${nbsp}ko, 20 × 4${nbsp}cm à 300 ppp`,
    `PNG, 40${nbsp}kB, 20 × 4${nbsp}cm at 300 dpi`,
    `PNG, 40${nbsp}kt, 20 × 4${nbsp}cm, 300 dpi`,
  ],
  [
    'a format without a name here',
    { mediaType: 'font/woff2', bytes: 900 },
    `font/woff2, 0,9${nbsp}ko`,
    `font/woff2, 0.9${nbsp}kB`,
    `font/woff2, 0,9${nbsp}kt`,
  ],
])('%s is noted by the rules of each language', (_, facts, ...notes) => {
  expect([fileNote(facts, 'fr'), fileNote(facts, 'en'), fileNote(facts, 'fi')]).toEqual(notes);
});
