import { describe, expect, test } from 'vitest';
import { linkFormats, nameWithSite, profileLink } from '../../../../src/formats/partner-kit/link.ts';
import { contentOf, organisationOf } from '../../../support/content-folder.ts';

const content = contentOf();
const alderHouse = organisationOf(content, 'alder-house');
const url = 'https://alba-borea.example/fi/delegation/alder-house/';

test('an organisation is named with the site', () => {
  expect(nameWithSite(content, alderHouse)).toBe('Alder House · Alba–Borea');
});

test('a link leads to the profile in its language, in full', () => {
  expect(profileLink(content, alderHouse, 'fi')).toEqual({ url, words: 'Alder House · Alba–Borea', language: 'fi' });
});

describe('the link to a profile', () => {
  const link = profileLink(content, alderHouse, 'fi');

  test('in HTML', () => {
    expect(linkFormats.html(link)).toBe(`<a href="${url}" hreflang="fi">Alder House · Alba–Borea</a>`);
  });

  test('in Markdown', () => {
    expect(linkFormats.markdown(link)).toBe(`[Alder House · Alba–Borea](${url})`);
  });

  test('in plain text', () => {
    expect(linkFormats.text(link)).toBe(`Alder House · Alba–Borea, ${url}`);
  });
});

describe('a name that could be markup', () => {
  const link = { url, words: 'Fir <b> & [co]', language: 'fi' } as const;

  test('is escaped in HTML', () => {
    expect(linkFormats.html(link)).toContain('>Fir &#x3C;b> &#x26; [co]</a>');
  });

  test('is escaped in Markdown', () => {
    expect(linkFormats.markdown(link)).toMatch(/^\[Fir \\<b> & \\\[co\\\]\]\(/);
  });

  test('stays as it is in plain text', () => {
    expect(linkFormats.text(link)).toMatch(/^Fir <b> & \[co\], /);
  });
});
