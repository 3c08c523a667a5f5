import { statSync } from 'node:fs';
import { builtPages, fileOf } from './built.ts';
import { thisSite, type BuiltSite } from './sites.ts';

/** Identifies the template and language of a page: its path without the id of an organisation. */
const templateOf = (address: string) =>
  address.replace(/^(\/\w+\/(?:delegation|counterparts)|\/embed\/\w+|\/o)\/[^/]+\/$/, '$1/*/');

/** Identifies the template of a page in any language. */
const templateInAnyLanguage = (address: string) => templateOf(address).replace(/\/(?:fr|en|fi)\//, '/*/');

/** Whether to test every page (`npm run test:all`, `npm run accessibility`) instead of a sample. */
const everyPage = ['all', 'accessibility'].includes(import.meta.env.MODE);

/** The pages to test: the heaviest of each template and language, of the invented site the heaviest of each template; or all. */
export function samplePages(site: BuiltSite): string[] {
  const pages = builtPages(site);
  if (everyPage) return pages;
  const weight = (address: string) => statSync(fileOf(site, address)).size;
  return [...Map.groupBy(pages, site === thisSite ? templateOf : templateInAnyLanguage).values()].map((alike) =>
    alike.reduce((heaviest, page) => (weight(page) > weight(heaviest) ? page : heaviest)),
  );
}

/** The pages to test where every page of the published site counts: all of them, of the invented site a sample. */
export const publishedPages = (site: BuiltSite): string[] => (site === thisSite ? builtPages(site) : samplePages(site));
