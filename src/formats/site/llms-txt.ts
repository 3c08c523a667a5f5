import { say, stringsFor } from '../../i18n/speak.ts';
import { link, words } from '../../mdast/nodes.ts';
import type { Content } from '../../model/content.ts';
import { everyDocument } from '../../pages-as-markdown/page.ts';
import { absolute } from '../../urls/addresses.ts';
import { markdownAddress } from '../../urls/files.ts';
import { markdownLine } from '../documents/markdown.ts';

/**
 * llms.txt (llmstxt.org, 2024): the site in a sentence, then links to the Markdown of every page by language, each with its
 * description.
 */
export function llmsTxt(content: Content): string {
  const { site, pages } = content;
  const sections = site.locales.map((locale) => {
    const lines = everyDocument(content, locale).map(({ address, document }) => {
      const { title, description } = document();
      const url = absolute(site.url, markdownAddress(address));
      return `- ${markdownLine(link(title, url), words(`: ${description}`))}`;
    });
    return `## ${stringsFor(locale).language} (${locale})\n\n${lines.join('\n')}`;
  });
  const summary = say(pages.home[site.defaultLocale].frontMatter.description, site.defaultLocale);
  return `${[`# ${markdownLine(words(site.name))}`, `> ${markdownLine(words(summary))}`, ...sections].join('\n\n')}\n`;
}
