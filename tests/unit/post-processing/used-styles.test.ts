import { expect, test } from 'vitest';
import { usedStylesOf } from '../../../src/post-processing/used-styles.ts';

const page = (sheet: string, body: string) =>
  usedStylesOf(sheet)(`<head><link rel="stylesheet" href="/a.css"></head><body>${body}</body>`).replace(
    /<\/head>.*/,
    '',
  );

test('a rule stays where its class stands in the page, and goes where it does not', () => {
  const sheet = '.tide{color:red}.ebb{color:blue}';
  expect(page(sheet, '<p class="calm tide"></p>')).toBe('<head><style>.tide{color:red}</style>');
  expect(page(sheet, '<p class="ebb"></p>')).toBe('<head><style>.ebb{color:#00f}</style>');
});

test('a rule without a class stays, whatever the page holds', () => {
  const sheet = ':focus-visible{outline:3px solid red}:target{color:red}[hidden]{display:none!important}';
  expect(page(sheet, '<p></p>')).toBe(`<head><style>${sheet}</style>`);
});

test('a class with signs of its own is known as it is written in the markup', () => {
  const sheet = String.raw`@media (width>=46rem){.md\:grid-cols-\[minmax\(0\,1fr\)\]{display:grid}.md\:hidden{display:none}}`;
  expect(page(sheet, '<p class="md:grid-cols-[minmax(0,1fr)]"></p>')).toBe(
    String.raw`<head><style>@media (width>=46rem){.md\:grid-cols-\[minmax\(0\,1fr\)\]{display:grid}}</style>`,
  );
  expect(page(String.raw`.\@container{container-type:inline-size}`, '<p class="container"></p>')).toBe('<head>');
});

test('a custom property goes when nothing left reads it, and so do those that it alone reads', () => {
  const sheet = ':root{--sea:var(--blue);--blue:#00f;--sand:#fe9}.tide{color:var(--sea)}body{color:var(--sand)}';
  expect(page(sheet, '<p></p>')).toBe('<head><style>:root{--sand:#fe9}body{color:var(--sand)}</style>');
  expect(page(sheet, '<p class="tide"></p>')).toContain('--blue:#00f');
});

test('the typefaces stand apart, so that pages of different folders share their styles', () => {
  const face = '@font-face{font-family:Alba;src:url(/alba.woff2)}';
  expect(page(`p{color:red}${face}`, '<p></p>')).toBe(`<head><style>p{color:red}</style><style>${face}</style>`);
});

test('a typeface of rare letters stands in the pages that have some', () => {
  const face = '@font-face{font-family:Alba;src:url(/rare.woff2);unicode-range:U+100-17F,U+1E??}';
  expect(page(face, '<p>Lodz</p>')).toBe('<head>');
  expect(page(face, '<p>Łódź</p>')).toBe(`<head><style>${face}</style>`);
});

test('what Tailwind says of itself and of borders goes', () => {
  const sheet = '/*! tailwindcss */.quay{border-top-style:var(--tw-border-style);border-top-width:1px}';
  expect(page(sheet, '<p class="quay"></p>')).toBe('<head><style>.quay{border-top-width:1px}</style>');
});

test('a way to set the line height by itself, which no rule uses, and an empty layer go as well', () => {
  const sheet = '@layer properties;:root,:host{--lead:1.4}.quay{line-height:var(--tw-leading,var(--lead))}';
  expect(page(sheet, '<p class="quay"></p>')).toBe(
    '<head><style>:root{--lead:1.4}.quay{line-height:var(--lead)}</style>',
  );
});

test('a page that does not link to the stylesheet keeps the styles of its own', () => {
  const card = '<head><style>.tide{color:red}</style></head>';
  expect(usedStylesOf('p{color:blue}')(card)).toBe(card);
});

test('a second stylesheet, which would not be published, stops the build', () => {
  const links = '<head><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"></head>';
  expect(() => usedStylesOf('p{color:blue}')(links)).toThrow('A page has a second stylesheet');
});
