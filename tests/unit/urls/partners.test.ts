import { expect, test } from 'vitest';
import { badgeAddress, cardAddress, oembedAddress, qrCodeAddress, shortAddress } from '../../../src/urls/partners.ts';

test.each([
  ['the short address of an organisation', shortAddress('alder-house'), '/o/alder-house/'],
  ['its QR code', qrCodeAddress('alder-house'), '/o/alder-house/qr.svg'],
  ['its badge for a light page', badgeAddress('fi', 'alder-house', 'light'), '/badge/fi/alder-house-light.svg'],
  ['its badge for a dark page', badgeAddress('fi', 'alder-house', 'dark'), '/badge/fi/alder-house-dark.svg'],
  ['its card', cardAddress('fi', 'alder-house'), '/embed/fi/alder-house/'],
  ['what a publishing system asks for', oembedAddress('fi', 'alder-house'), '/oembed/fi/alder-house.json'],
])('%s', (_, address, expected) => {
  expect(address).toBe(expected);
});
