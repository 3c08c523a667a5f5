import { describe, expect, test } from 'vitest';
import { announcementDocument } from '../../src/formats/documents/announcement.ts';
import { lineText } from '../../src/formats/documents/plain-text.ts';
import { servedAt } from '../support/built.ts';
import { siteContent, sites } from '../support/sites.ts';

const texts = sites.flatMap((site) => {
  const content = siteContent(site);
  return content.site.locales.map((locale) => ({
    name: `${site.name}, ${locale}`,
    content,
    document: announcementDocument(content, locale),
    text: servedAt(site, `/${locale}/press/announcement.txt`),
  }));
});

describe.each(texts)('the announcement as plain text: $name', ({ content, document, text }) => {
  const lines = text.split('\n');

  test('it is clean: UTF-8, no control characters, no trailing spaces, one newline at its end', () => {
    expect(text).not.toMatch(/[\uFFFD\r\t]|[\x00-\x09\x0B-\x1F]| \n|\n\n$/);
    expect(text.endsWith('\n')).toBe(true);
  });

  test('it begins with its title and has its headings on lines of their own', () => {
    expect(lines[0]).toBe(document.title);
    const headings = document.blocks.flatMap((block) => (block.type === 'heading' ? [lineText(block.children)] : []));
    expect(headings.filter((heading) => !lines.includes(heading))).toEqual([]);
  });

  test('its numbers are those of the sources at its end, each with its address', () => {
    const called = [...text.matchAll(/(?<=\S)\[(\d+)\]/g)].map(([, number]) => Number(number));
    const listed = lines.filter((line) => /^\[\d+\] /.test(line));
    expect([...new Set(called)].sort((a, b) => a - b)).toEqual(listed.map((_, index) => index + 1));
    const urls = document.sources.flatMap((id) => content.sources[id]?.url ?? []);
    expect(urls.filter((url) => !listed.some((line) => line.endsWith(` ${url}`)))).toEqual([]);
  });

  test('it has no markup', () => {
    expect(text).not.toMatch(/\]\(|\[\^|\*\*|<\w/);
  });
});
