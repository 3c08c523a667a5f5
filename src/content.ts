import { loadContent } from './load.ts';
import type { Content } from './model/content.ts';
import { settings } from './settings.ts';

const loaded = loadContent(settings.contentDir);

/** The content of this site: that of settings.contentDir, with SITE_URL in place of the address in site.yaml. */
export const content: Content = {
  ...loaded,
  site: { ...loaded.site, url: settings.siteUrl ?? loaded.site.url },
};
