import { content } from '../content.ts';
import sheet from '../styles/site.css?inline';
import { relative, rootOf } from '../urls/addresses.ts';
import { withContentPolicy } from './content-policy.ts';
import { usedStylesOf } from './used-styles.ts';

const withUsedStyles = usedStylesOf(sheet);

/** Finishes a rendered page: inlines the styles it uses, makes URLs of Astro’s files relative, adds its content policy. */
export const finished = (html: string, path: string) =>
  withContentPolicy(withOwnFiles(withUsedStyles(html), path), path);

/**
 * Rewrites Astro’s root-relative URLs to relative ones, since the site may be published below any path. Hosts serve 404.html at
 * any depth, so its URLs begin with the path of the site instead.
 */
function withOwnFiles(html: string, path: string): string {
  const files = '/_astro/';
  const prefix = path.startsWith('/404') ? rootOf(content.site.url) + files : relative(path, files);
  return html.replaceAll(/(?<=["(])\/_astro\//g, prefix);
}
