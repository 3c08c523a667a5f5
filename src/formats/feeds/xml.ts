import { toXml } from 'xast-util-to-xml';
import type { x } from 'xastscript';

/** Characters that XML 1.0 forbids even as references (production 2, Char). */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Serialises an element as an XML 1.0 document in UTF-8, well-formed whatever its texts contain. */
export function xmlOf(element: ReturnType<typeof x>): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  // The sequence ]]> is an error in text too; there are no CDATA sections here.
  return `${toXml([declaration, element], { closeEmptyElements: true }).replaceAll(forbidden, '').replaceAll(']]>', ']]&gt;')}\n`;
}
