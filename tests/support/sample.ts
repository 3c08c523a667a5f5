import { statSync } from 'node:fs';
import { builtPages, fileOf } from './built.ts';
import type { BuiltSite } from './sites.ts';

/** Identifies the template and language of a page: its path without the id of an organisation. */
const templateOf = (address: string) =>
  address.replace(/^(\/\w+\/(?:delegation|counterparts)|\/embed\/\w+|\/o)\/[^/]+\/$/, '$1/*/');

/** Whether to test every page (`npm run test:all`, `npm run accessibility`) instead of one of each template and language. */
const everyPage = ['all', 'accessibility'].includes(import.meta.env.MODE);

/** The pages to test: the heaviest of each template and language, or all. */
export function samplePages(site: BuiltSite): string[] {
  const pages = builtPages(site);
  if (everyPage) return pages;
  const weight = (address: string) => statSync(fileOf(site, address)).size;
  return [...Map.groupBy(pages, templateOf).values()].map((alike) =>
    alike.reduce((heaviest, page) => (weight(page) > weight(heaviest) ? page : heaviest)),
  );
}
