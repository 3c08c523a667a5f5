import { loadContent } from './load.ts';
import type { Content } from './model/content.ts';
import { settings } from './settings.ts';

const loaded = loadContent(settings.contentDir);

/** The content of this site: where the pure functions below meet the folder that is published. */
export const content: Content = {
  ...loaded,
  site: { ...loaded.site, url: settings.siteUrl ?? loaded.site.url },
};
