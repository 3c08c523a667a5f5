import { content } from '../content.ts';
import { withContentPolicy } from './content-policy.ts';
import sheet from '../styles/site.css?inline';
import { usedStylesOf } from './used-styles.ts';
import { relative, rootOf } from '../urls/addresses.ts';

const withUsedStyles = usedStylesOf(sheet);

/** A page as it is published: it holds the styles that it uses, finds its files wherever the site lies, and says what it may do. */
export const finished = (html: string, path: string) =>
  withContentPolicy(withOwnFiles(withUsedStyles(html), path), path);

/**
 * Astro finds its own files from the root of the host; this site may lie anywhere, so its pages find them on their own way.
 * The 404 page stands at any depth: it alone says where the site lies.
 */
function withOwnFiles(html: string, path: string): string {
  const files = '/_astro/';
  const way = path.startsWith('/404') ? rootOf(content.site.url) + files : relative(path, files);
  return html.replaceAll(/(?<=["(])\/_astro\//g, way);
}
