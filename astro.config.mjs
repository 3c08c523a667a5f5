import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { buildBeside } from './src/integrations/build-beside.ts';
import { writeHostPack } from './src/integrations/host-pack.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemaps } from './src/integrations/sitemap.ts';
import { watchContent } from './src/integrations/watch-content.ts';
import { content } from './src/content.ts';
import { proseProcessor } from './src/prose/processor.ts';
import { settings } from './src/settings.ts';

let current = content;

export default defineConfig({
  site: content.site.url,
  trailingSlash: 'always',
  i18n: {
    locales: [...content.site.locales],
    defaultLocale: content.site.defaultLocale,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: { processor: proseProcessor(() => current), syntaxHighlight: false },
  server: { port: settings.port },
  devToolbar: { enabled: false },
  // Each page is given the rules it uses after rendering: src/finish/finish-pages.ts.
  build: { inlineStylesheets: 'never' },
  integrations: [
    mdx(),
    ...sitemaps(content),
    watchContent(settings.contentDir, (changed) => {
      current = changed;
    }),
    searchIndex(content, settings.contentDir),
    writeHostPack(content),
    buildBeside(settings.contentDir),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // Chunks are small and few; preloading would ask for them from the root of the host, where this site may not lie.
      modulePreload: false,
      // Of all scripts, one stands in the pages: it fetches the others when somebody acts.
      assetsInlineLimit: (file) => file.includes('Starter'),
      rolldownOptions: {
        // Each MDX file asks for its styles by a directive that Astro has read by then; there are none.
        onwarn: (warning, warn) => {
          if (!warning.message.includes('astro:head-inject')) warn(warning);
        },
      },
    },
  },
});
