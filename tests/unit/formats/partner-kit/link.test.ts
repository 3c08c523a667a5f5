import { describe, expect, test } from 'vitest';
import { linksToPaste, nameWithSite } from '../../../../src/formats/partner-kit/link.ts';
import { contentOf, organisationOf } from '../../../support/content-folder.ts';

const content = contentOf();
const alderHouse = organisationOf(content, 'alder-house');
const url = 'https://alba-borea.example/fi/delegation/alder-house/';

test('an organisation is named with the site', () => {
  expect(nameWithSite(content, alderHouse)).toBe('Alder House · Alba–Borea');
});

test('the link to a profile leads to it in its language, in full, in HTML, Markdown and plain text', () => {
  expect(linksToPaste(content, alderHouse, 'fi')).toEqual({
    html: `<a href="${url}" hreflang="fi">Alder House · Alba–Borea</a>`,
    markdown: `[Alder House · Alba–Borea](${url})`,
    text: `Alder House · Alba–Borea, ${url}`,
  });
});

describe('a name that could be markup', () => {
  const organisation = { ...alderHouse, names: { ...alderHouse.names, short: 'Fir <b> & [co]' } };
  const links = linksToPaste(content, organisation, 'fi');

  test('is escaped in HTML', () => {
    expect(links.html).toContain('>Fir &#x3C;b> &#x26; [co] · Alba–Borea</a>');
  });

  test('is escaped in Markdown', () => {
    expect(links.markdown).toMatch(/^\[Fir \\<b> & \\\[co\\\] · /);
  });

  test('stays as it is in plain text', () => {
    expect(links.text).toMatch(/^Fir <b> & \[co\] · /);
  });
});
