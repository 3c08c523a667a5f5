import { basename } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { memoised } from '../model/memoised.ts';
import type { Problem } from '../model/problem.ts';
import { revisionOf } from '../model/revision.ts';
import { lineOf, type Text } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { frontMatterSchema, type FrontMatter } from '../schemas/text.ts';
import type { Files } from './files.ts';
import { missingFile, parseYaml, type LineOf, type Reading } from './yaml.ts';

/** Options of the Markdown parser, here and for pages: GFM without its footnotes, whose syntax citations use; `## Words {#id}`. */
export const features = {
  frontmatter: true,
  gfm: { footnotes: false },
  headingAttributes: true,
  smartPunctuation: false,
} as const;

/** Reads one MDX file, which has the name of its language: validates its front matter and parses its body. */
export function readText(files: Files, file: string): Reading<Text> & { lineOf?: LineOf } {
  const source = files.get(file);
  if (source !== undefined) return parseText(source, file);
  return missingFile(file, 'Write it: every text exists in every language of the site.');
}

/** Memoised, so that a changed folder costs only its changed texts. */
const parseText = memoised((source: string, file: string): Reading<Text> & { lineOf?: LineOf } => {
  const excess = excessIn(file, source);
  if (excess) return { value: undefined, problems: [excess] };
  const parsed = parseBody(source, file);
  if (parsed.value === undefined) return parsed;
  const body = parsed.value;
  const tooDeep = nestedDeeper(body, deepest);
  if (tooDeep) return { value: undefined, problems: [tooDeepProblem(file, lineOf(tooDeep))] };
  const first = 'children' in body ? body.children[0] : undefined;
  if (first?.type !== 'yaml') {
    const remedy = 'Begin with ---, the fields title, description and updated, and ---.';
    return { value: undefined, problems: [{ file, line: 1, problem: 'The front matter is missing.', remedy }] };
  }
  const frontMatter = parseYaml(file, first.value, frontMatterSchema, 2);
  if (frontMatter.value === undefined) return frontMatter;
  const locale = basename(file, '.mdx') as Locale;
  const revision = revisionOf(translatedWords(frontMatter.value, source));
  return {
    value: { file, locale, frontMatter: frontMatter.value, body, revision },
    problems: [],
    lineOf: frontMatter.lineOf,
  };
});

/** Limits on the length of lines and the depth of nesting; they bound the time that checks and pages take. */
const longestLine = 10_000;
const deepest = 16;

function excessIn(file: string, source: string): Problem | undefined {
  const lines = source.split('\n');
  const long = lines.findIndex((line) => line.length > longestLine);
  if (long >= 0) {
    const problem = `This line has ${lines[long]?.length ?? 0} characters.`;
    return { file, line: long + 1, problem, remedy: `Part it into paragraphs; a line has ${longestLine} at most.` };
  }
  const quoted = lines.findIndex((line) => /^(?:[ \t]*>){8}/.test(line));
  return quoted >= 0 ? tooDeepProblem(file, quoted + 1) : undefined;
}

const tooDeepProblem = (file: string, line: number | undefined): Problem => ({
  file,
  line,
  problem: 'Too many things stand within one another here.',
  remedy: 'Take lists, quotations and emphasis apart until few are nested.',
});

/** A node below the deepest allowed level; breadth first, since recursion could overflow the stack. */
function nestedDeeper(root: MdastNode, levels: number): MdastNode | undefined {
  let level = [root];
  for (let depth = 0; depth < levels && level.length > 0; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return level[0];
}

/** The words that a translation has to follow: titles, description and body, with white space collapsed; no dates, no ids. */
function translatedWords({ title, menu, description }: FrontMatter, source: string): string {
  const body = source.replace(/^---[^]*?\n---/, '').replaceAll(/^(#+ .*?) *\{#[^}]*\}$/gm, '$1');
  return [title, menu, description, body].join('\n').replaceAll(/\s+/g, ' ').trim();
}

function parseBody(source: string, file: string): Reading<MdastNode> {
  try {
    return { value: mdxToMdast(source, { features }), problems: [] };
  } catch (error) {
    return {
      value: undefined,
      problems: [syntaxProblem(file, error instanceof Error ? error.message : String(error))],
    };
  }
}

/** Explains an error of the parser, whose message begins with “line:column: ”. */
function syntaxProblem(file: string, message: string): Problem {
  const [, line, explanation] = /^(\d+):\d+: ([^]*)$/.exec(message) ?? [];
  const isComment = explanation?.includes('create a comment');
  return {
    file,
    line: line === undefined ? undefined : Number(line),
    problem: isComment ? 'A text has no comments.' : `This is not valid MDX: ${explanation ?? message}.`,
    remedy: isComment
      ? 'Remove what stands between <!-- and -->.'
      : 'Close what is open here; write a lone { or < as \\{ or \\<.',
  };
}
