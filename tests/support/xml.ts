/**
 * The first well-formedness error (XML 1.0) of XML without comments and CDATA; undefined if there is none. fast-xml-parser
 * accepts a tag that is not closed.
 */
export function mistakeInXml(xml: string): string | undefined {
  const attribute = String.raw`\s+[\w:-]+="(?:[^<&"]|&(?:\w+|#\w+);)*"`;
  const token = new RegExp(
    String.raw`<(?<open>[\w:-]+)(?:${attribute})*\s*(?<empty>/)?>|</(?<close>[\w:-]+)\s*>|(?:[^<&]|&(?:\w+|#\w+);)+`,
    'y',
  );
  const open: string[] = [];
  token.lastIndex = /^<\?xml version="1\.0"[^?]*\?>/.exec(xml)?.[0].length ?? 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const { groups } = token.exec(xml) ?? {};
    if (!groups) return `no markup: ${xml.slice(at, at + 40)}`;
    if (groups.close !== undefined && open.pop() !== groups.close) return `closes what is not open: ${groups.close}`;
    if (groups.open !== undefined && groups.empty === undefined) open.push(groups.open);
  }
  return open.length > 0 ? `not closed: ${open.join(', ')}` : undefined;
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Decodes the references of XML 1.0 (4.1, 4.6), numeric ones included, for fast-xml-parser. */
export const xmlReferences = {
  decode: (text: string) =>
    text.replaceAll(
      /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
      (reference: string, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
        if (name) return named[name] ?? reference;
        return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
      },
    ),
  setExternalEntities: () => undefined,
  addInputEntities: () => undefined,
  setXmlVersion: () => undefined,
  reset: () => undefined,
};
