import type { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';

/** What no document of XML 1.0 may hold, not even escaped (production 2, Char). */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** An element as a document of XML 1.0 in UTF-8, well-formed whatever its texts hold. */
export function xmlOf(element: ReturnType<typeof x>): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  // The end of a CDATA section is an error in text too; there is no such section here.
  return `${toXml([declaration, element], { closeEmptyElements: true }).replaceAll(forbidden, '').replaceAll(']]>', ']]&gt;')}\n`;
}
