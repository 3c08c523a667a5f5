import { describe, expect, test } from 'vitest';
import {
  commonPolicy,
  printPolicy,
  readPolicy,
  withContentPolicy,
} from '../../../src/post-processing/content-policy.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const published = (head: string, body?: string) => withContentPolicy(page(head, body), '/en/');
const policyOf = (head: string, body?: string) => readPolicy(published(head, body)) ?? {};

describe('the content policy of a page', () => {
  test('stands right behind the declaration of the encoding', () => {
    expect(published('<title>Day</title>')).toMatch(
      /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; [^"]+"><title>/,
    );
  });

  test('allows a page without a script to run none', () => {
    expect(printPolicy(policyOf('<style>p{}</style>'))).toBe(
      "default-src 'none'; style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='; img-src 'self'; font-src 'self'; " +
        "form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  test('allows of the scripts and styles in a page exactly those that are in it', () => {
    // Hashes by openssl: printf 'go()' | openssl dgst -sha256 -binary | base64
    const policy = policyOf('<style>p{}</style>', '<script type="module">go()</script><svg><style>g{}</style></svg>');
    expect(policy['script-src']).toEqual(["'self'", "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"]);
    expect(policy['style-src']).toHaveLength(2);
  });

  test('takes rules of speculation for a script and JSON-LD for data', () => {
    expect(policyOf('<script type="speculationrules">{}</script>')['script-src']).toHaveLength(2);
    expect(policyOf('<script type="application/ld+json">{}</script>')['script-src']).toBeUndefined();
  });

  test('allows files of this site where a page asks for them', () => {
    expect(policyOf('<link href="a.css" rel="stylesheet">')['style-src']).toEqual(["'self'"]);
    expect(policyOf('', '<script type="module" src="a.js"></script>')['script-src']).toEqual(["'self'"]);
  });

  test('never says unsafe-inline, unsafe-eval or another origin', () => {
    const written = printPolicy(policyOf('<style>p{}</style>', '<script src="a.js"></script><script>go()</script>'));
    expect(written).not.toMatch(/unsafe|https?:|data:|\*/);
  });
});

describe('an attribute that no policy allows', () => {
  test.each([
    '<p style="color:red">',
    '<p\nSTYLE = red>',
    '<a href="x"onclick="go()">',
    "<img alt='a > b' src=x onerror=go()>",
    '<svg/onload=go()>',
  ])('stops the build: %s', (markup) => {
    expect(() => published('', markup)).toThrow(
      /^\/en\/ has a style or a handler in an attribute, .*\nGive the element/s,
    );
  });

  test.each([
    '<p data-about="no style=here">',
    '<p title="click on=that">on this = that</p>',
    '<code>&lt;p style="color:red"></code>',
    '<p>She set the style = new.</p>',
  ])('is not found where it is only spoken of: %s', (markup) => {
    expect(published('', markup)).toContain(markup);
  });
});

test('the policy of several pages allows what one of them needs, and nothing none of them needs', () => {
  expect(
    commonPolicy([
      { 'default-src': ["'none'"], 'style-src': ["'sha256-b'"], 'script-src': ["'none'"] },
      { 'default-src': ["'none'"], 'style-src': ["'sha256-a'", "'sha256-b'"], 'script-src': ["'self'"] },
    ]),
  ).toEqual({ 'default-src': ["'none'"], 'style-src': ["'sha256-a'", "'sha256-b'"], 'script-src': ["'self'"] });
});
