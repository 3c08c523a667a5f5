import type { Browser } from 'playwright-core';
import { serve } from '../support/server.ts';
import { shiftOf } from '../support/shift.ts';
import { meter } from './wire.ts';

/** The cost of a first visit to a page: requests, bytes over the wire, elements. */
export type PageFigures = {
  page: string;
  requests: number;
  bytes: { page: number; type: number; pictures: number; all: number };
  elements: number;
  shift: number;
};

/** A page of every kind, as a path below its language. */
const kinds = [
  '',
  'announcement/',
  'programme/',
  'delegation/',
  'delegation/stmicroelectronics/',
  'counterparts/nokia/',
  'dialogue/',
  'press/',
  'partners/',
  'sources/',
  'about/',
  'search/',
];
const others = ['/', '/o/gemalto/', '/embed/fi/gemalto/', '/404.html'];

/** The figures of a page of every kind on a phone, in the language with the heaviest pages. */
export async function measurePages(browser: Browser, dist: string): Promise<PageFigures[]> {
  const server = await serve(dist);
  const figures: PageFigures[] = [];
  for (const address of [...kinds.map((kind) => `/fi/${kind}`), ...others]) {
    const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    const fetchedSoFar = meter(page, server.url, dist);
    await page.goto(server.url + address, { waitUntil: 'networkidle' });
    const fetched = fetchedSoFar();
    const of = (...types: string[]) =>
      fetched.filter(({ type }) => types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0);
    figures.push({
      page: address,
      requests: fetched.length,
      bytes: {
        page: of('document', 'stylesheet', 'script'),
        type: of('font'),
        pictures: of('image'),
        all: fetched.reduce((sum, { bytes }) => sum + bytes, 0),
      },
      elements: await page.locator('*').count(),
      shift: await shiftOf(page),
    });
    await context.close();
  }
  await server.close();
  return figures;
}

/** The figures of pages as a table in Markdown. */
export function pagesReport(figures: readonly PageFigures[]): string {
  const row = ({ page, requests, bytes, elements, shift }: PageFigures) =>
    `| ${page} | ${requests} | ${bytes.page} | ${bytes.type} | ${bytes.pictures} | ${bytes.all} | ${elements} | ${shift} |`;
  return [
    '### Pages, bytes over the wire (brotli 11)',
    '',
    '| page | requests | page, styles, script | typeface | pictures | all | elements | shift |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...figures.map(row),
  ].join('\n');
}
