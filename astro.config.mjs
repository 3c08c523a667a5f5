import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { searchIndex } from './src/build/search-index.ts';
import { sitemaps } from './src/build/sitemap.ts';
import { watchContent } from './src/build/watch-content.ts';
import { content } from './src/content.ts';
import { prosePlugins } from './src/prose/plugins.ts';
import { features } from './src/reading/text.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: content.site.url,
  trailingSlash: 'always',
  cacheDir: '.cache/astro',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false, processor: satteri({ features, hastPlugins: prosePlugins(content) }) },
  integrations: [
    mdx(),
    ...sitemaps(content),
    watchContent(settings.contentDir),
    searchIndex(content, settings.contentDir),
  ],
  vite: {
    plugins: [tailwindcss()],
    resolve: { alias: { '#content': settings.contentDir } },
    server: { fs: { allow: ['.', settings.contentDir] } },
    build: {
      // A small script is a file as well: a strict content policy forbids scripts inside a page.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Compiled MDX carries a directive that means nothing in a bundle; the bundler says so once a file.
        onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
      },
    },
  },
});
