import type { PhrasingContent } from 'mdast';
import type { Organisation } from '../model/content.ts';

// What a page says from the facts is said in lines of mdast, which components print as HTML and src/documents/ for every other
// format. A link leads to an address from the root of the site or in full; a citation is a footnoteReference to the id of its source.

/** Something that a page says from the facts: what it is about, and what is known of it. */
export type Row = {
  label: string;
  /** What stands beside the label in small print: a year, a part of the day. */
  note?: string | undefined;
  line: PhrasingContent[];
};

/** An organisation in a list, whose name leads to its profile, what is said of it there, and what a longer list adds. */
export type Member = { organisation: Organisation; address: string; line: PhrasingContent[]; more?: string };

/** Ids of the sources that lines cite, in reading order, each once. */
export const sourcesOfRows = (rows: readonly { line: PhrasingContent[] }[]): string[] => [
  ...new Set(
    rows.flatMap(({ line }) => line.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : []))),
  ),
];
