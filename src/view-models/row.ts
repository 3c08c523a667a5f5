import type { PhrasingContent } from 'mdast';
import { cited } from '../mdast/nodes.ts';
import type { Organisation } from '../model/content.ts';

// Rows hold the facts of pages as lines of mdast, which components print as HTML and src/pages-as-markdown/ for all other formats.
// The URL of a link is a path from the root of the site, or absolute; a citation is a footnoteReference to the id of its source.

/** A fact of a page: its label and its value. */
export type Row = {
  label: string;
  /** Small print beside the label: a year, a part of the day. */
  note?: string | undefined;
  line: PhrasingContent[];
};

/** A row of words, with the marks of their sources. */
export const row = (label: string, text: string, sources?: readonly string[], lang?: string): Row => ({
  label,
  line: cited(text, sources, lang),
});

/** A list without what is false or missing in it. */
export const present = <T extends object>(all: readonly (T | false | '' | undefined)[]): T[] =>
  all.filter((each) => typeof each === 'object');

/** An organisation in a list: its name with a link to its profile, and what is said of it there. */
export type Member = { organisation: Organisation; address: string; line: PhrasingContent[] };
