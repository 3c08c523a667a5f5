import type { PhrasingContent } from 'mdast';
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

/** An organisation in a list: its name with a link to its profile, and what is said of it there. */
export type Member = { organisation: Organisation; address: string; line: PhrasingContent[] };
