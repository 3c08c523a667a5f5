import type { HastPluginDefinition, HastPluginEntry } from 'satteri';
import { typeset } from '../i18n/typography.ts';
import { citationMark } from '../model/citations.ts';
import type { Content } from '../model/content.ts';
import { relative } from '../urls/addresses.ts';
import { addressOfText, targetAddress } from '../urls/targets.ts';
import type { Locale } from '../schemas/locale.ts';

/** What turns an author's Markdown into this site's prose, for each text by its file. */
export function prosePlugins(content: Content): HastPluginEntry[] {
  return [
    ({ fileURL }) => {
      const text = fileURL && addressOfText(content, decodeURI(fileURL.pathname));
      if (!text) return null;
      const link = (id: string) => targetAddress(content, text.locale, id);
      return [numberedCitations(text.locale), internalLinks((id) => relativeTo(text.address, link(id)))];
    },
  ];
}

const relativeTo = (from: string, to: string | undefined) => to && relative(from, to);

/** Sets each text by the rules of its language and turns [^id] into the number of the source. */
function numberedCitations(locale: Locale): HastPluginDefinition {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return String(numbers.get(id));
  };
  return {
    name: 'numbered-citations',
    text(node, context) {
      // split() with a capturing group gives words and ids in turn.
      const parts = node.value.split(citationMark);
      context.replaceNode(
        node,
        parts.map((part, index) =>
          index % 2 === 0
            ? { type: 'text' as const, value: typeset(part, locale) }
            : {
                type: 'element' as const,
                tagName: 'a',
                properties: { className: ['cite'], href: `#source-${part}`, role: 'doc-noteref' },
                children: [{ type: 'text' as const, value: numberOf(part) }],
              },
        ),
      );
    },
  };
}

/** Turns a link to an id of this site into the way there; other links stay. */
function internalLinks(wayTo: (id: string) => string | undefined): HastPluginDefinition {
  return {
    name: 'internal-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const way = wayTo(node.properties.href ?? '');
        if (way) context.setProperty(node, 'href', way);
      },
    },
  };
}
