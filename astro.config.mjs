import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { writeHostPack } from './src/integrations/host-pack.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemaps } from './src/integrations/sitemap.ts';
import { watchContent } from './src/integrations/watch-content.ts';
import { content } from './src/content.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: content.site.url,
  trailingSlash: 'always',
  cacheDir: '.cache/astro',
  devToolbar: { enabled: false },
  // Each page is given the rules it uses after rendering: src/finish/finish-pages.ts.
  build: { inlineStylesheets: 'never' },
  integrations: [
    ...sitemaps(content),
    watchContent(settings.contentDir),
    searchIndex(content, settings.contentDir),
    writeHostPack(content),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // Of all scripts, one stands in the pages: it fetches the others when somebody acts.
      assetsInlineLimit: (file) => file.includes('Starter'),
    },
  },
});
