import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { Markup } from './markup.ts';

/** The root element of an XML document. @throws where the document is not well-formed (XML 1.0) */
export function rootOfXml(xml: string): Markup {
  const { root } = parseXml(xml);
  if (!root) throw new Error('This document has no root element.');
  return markupOf(root);
}

function markupOf({ name, attributes, text, children }: XmlElement): Markup {
  const elements = children.filter((child) => child instanceof XmlElement).map(markupOf);
  return { name, attributes, text, within: elements.flatMap((element) => [element, ...element.within]) };
}
