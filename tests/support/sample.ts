import { statSync } from 'node:fs';
import { builtPages, fileOf } from './built.ts';
import type { BuiltSite } from './sites.ts';

/** What pages of one layout and language have in common: their address without the id of an organisation. */
const templateOf = (address: string) =>
  address.replace(/^(\/\w+\/(?:delegation|counterparts)|\/embed\/\w+|\/o)\/[^/]+\/$/, '$1/*/');

/** What is tried on a page of each template in every run is tried on every page by `npm run test:all`, and when an audit is recorded. */
const everyPage = ['all', 'audit'].includes(import.meta.env.MODE);

/** The heaviest page of each template and language; every page where that is asked for. */
export function samplePages(site: BuiltSite): string[] {
  const pages = builtPages(site);
  if (everyPage) return pages;
  const weight = (address: string) => statSync(fileOf(site, address)).size;
  return [...Map.groupBy(pages, templateOf).values()].map((alike) =>
    alike.reduce((heaviest, page) => (weight(page) > weight(heaviest) ? page : heaviest)),
  );
}
