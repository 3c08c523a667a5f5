/**
 * Moves the words of links to where screen readers look for them, the Contents of annotations (ISO 14289-1, 7.18.5), for which Typst
 * has no parameter: it writes the URL there. Templates put U+E000 and the words behind the URL, so that Typst writes both twice, in
 * hexadecimal; one loses the words here, the other the URL. Spaces fill their room, which keeps every offset of the file right.
 *
 * @throws Error when a link to a URL has no words, or when objects are compressed, so that links cannot be seen
 */
export function withWordsOfLinks(pdf: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(pdf).toString('latin1');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const links = count(/\/S \/URI\b/g);
  if (count(target) !== links || count(contents) !== links || text.includes('/ObjStm'))
    throw new Error('Typst writes links in another way than link-words.ts reads them.');
  const worded = text
    .replace(target, (all, url: string) => `${url}>`.padEnd(all.length))
    .replace(contents, (all, key: string, words: string) => `${key}${words}>`.padEnd(all.length));
  return new Uint8Array(Buffer.from(worded, 'latin1'));
}
const target = /(\/URI <(?:[\dA-F]{2})*?)EE8080[\dA-F]*>/g;
const contents = /(\/Contents <FEFF)(?:[\dA-F]{4})*?E000([\dA-F]*)>/g;
