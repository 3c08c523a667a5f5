import { expect, test } from 'vitest';
import { embedOf } from '../../../../src/formats/partner-kit/oembed.ts';
import { partnerFiles } from '../../../../src/formats/partner-kit/partner-files.ts';
import { contentOf, organisationOf } from '../../../support/content-folder.ts';

const content = contentOf();
const alderHouse = organisationOf(content, 'alder-house');
const files = partnerFiles(content, alderHouse, 'fr');

test('every file of an organisation is there, with its address and its type', () => {
  expect(files.map(({ kind, address, mediaType }) => [kind, address, mediaType])).toEqual([
    ['vcard', '/fr/delegation/alder-house.vcf', 'text/vcard'],
    ['qrCode', '/o/alder-house/qr.svg', 'image/svg+xml'],
    ['badge-light', '/badge/fr/alder-house-light.svg', 'image/svg+xml'],
    ['badge-dark', '/badge/fr/alder-house-dark.svg', 'image/svg+xml'],
    ['oembed', '/oembed/fr/alder-house.json', 'application/json+oembed'],
  ]);
});

test('a size is counted in bytes, not in letters', () => {
  const json = JSON.stringify(embedOf(content, alderHouse, 'fr'));
  const letters = json.length;
  const bytes = files.at(-1)?.bytes;
  expect([json.includes('é'), bytes]).toEqual([true, Buffer.byteLength(json)]);
  expect(bytes).toBeGreaterThan(letters);
});
