import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { content } from './src/content.ts';
import { buildBeside } from './src/integrations/build-beside.ts';
import { contentModules } from './src/integrations/content-modules.ts';
import { writeHostPack } from './src/integrations/host-pack.ts';
import { removeStylesheets } from './src/integrations/remove-stylesheets.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemaps } from './src/integrations/sitemap.ts';
import { watchContent } from './src/integrations/watch-content.ts';
import { proseProcessor } from './src/mdx/processor.ts';
import { isInline } from './src/post-processing/late-scripts.ts';
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
  // src/post-processing/used-styles.ts inlines the rules that each page uses.
  build: { inlineStylesheets: 'never' },
  integrations: [
    mdx(),
    ...sitemaps(content),
    contentModules(settings.contentDir),
    watchContent(settings.contentDir, (changed) => {
      current = changed;
    }),
    searchIndex(content, settings.contentDir),
    removeStylesheets(),
    writeHostPack(content),
    buildBeside(settings.contentDir),
  ],
  vite: {
    // src/post-processing/used-styles.ts minifies, after it has left out what a page does not use.
    plugins: [tailwindcss({ optimize: false })],
    build: {
      cssMinify: false,
      // Preloading uses root-relative URLs, which fail when the site is published below a path; chunks are few and small.
      modulePreload: false,
      assetsInlineLimit: isInline,
      rolldownOptions: {
        // Rolldown warns about a directive in each compiled MDX file, which Astro has read by then.
        onLog: (level, log, report) => {
          if (!log.message.includes('astro:head-inject')) report(level, log);
        },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // Scripts are named after their components: their names stand in pages once for each element that they act on.
            output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` },
          },
        },
      },
    },
  },
});
