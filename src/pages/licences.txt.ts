import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

/** Third-party works that are part of the published site, with their licence files; build tools are not. */
const shipped = {
  'Finlandica, the typeface': '@fontsource/finlandica/LICENSE',
  'Noto Sans, the typeface of what Finlandica lacks': '@fontsource-variable/noto-sans/LICENSE',
  'Noto Sans CJK, the typeface of Chinese, Japanese and Korean names': '@fontsource-variable/noto-sans-jp/LICENSE',
  'Stemmers, by which the search knows forms of a word': '@orama/stemmers/LICENSE.md',
  'Stop words, which the search passes over': '@orama/stopwords/LICENSE.md',
  'World Atlas, the coastlines of the map': 'world-atlas/LICENSE',
  'Tailwind CSS, the beginnings of the style sheet': 'tailwindcss/LICENSE',
};

export const GET: APIRoute = () => {
  const parts = Object.entries(shipped).map(
    ([name, file]) => `${name}\n${'='.repeat(name.length)}\n\n${readFileSync(`node_modules/${file}`, 'utf8').trim()}\n`,
  );
  return new Response(parts.join('\n\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
