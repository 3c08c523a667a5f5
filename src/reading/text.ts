import { createHash } from 'node:crypto';
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import type { Locale } from '../schemas/locale.ts';
import { frontMatterSchema, type FrontMatter } from '../schemas/text.ts';
import type { Files } from './files.ts';
import { missingFile, parseYaml, type Reading } from './yaml.ts';

/** Markdown as this site reads it, here and in the pages: citations are its own footnotes. */
export const features = { frontmatter: true, gfm: { footnotes: false }, smartPunctuation: false } as const;

/** Reads one MDX file: its front matter is checked, its body parsed. */
export function readText(files: Files, file: string, locale: Locale): Reading<Text> {
  const source = files.get(file);
  if (source === undefined) return missingFile(file, 'Write it: every text exists in every language of the site.');
  const parsed = parseBody(file, source);
  if (parsed.value === undefined) return parsed;
  const body = parsed.value;
  const first = 'children' in body ? body.children[0] : undefined;
  if (first?.type !== 'yaml') {
    const remedy = 'Begin with ---, the fields title, description and updated, and ---.';
    return { value: undefined, problems: [{ file, line: 1, problem: 'The front matter is missing.', remedy }] };
  }
  const frontMatter = parseYaml(file, first.value, frontMatterSchema, 2);
  if (frontMatter.value === undefined) return frontMatter;
  const revision = revisionOf(frontMatter.value, source);
  return { value: { file, locale, frontMatter: frontMatter.value, body, revision }, problems: [] };
}

/** What a translation says again: the title and the words, however their lines are broken; no dates. */
function revisionOf({ title, menu, description }: FrontMatter, source: string): string {
  const body = source.replace(/^---[^]*?\n---/, '');
  const words = [title, menu, description, body].join('\n').replaceAll(/\s+/g, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}

function parseBody(file: string, source: string): Reading<MdastNode> {
  try {
    return { value: mdxToMdast(source, { features }), problems: [] };
  } catch (error) {
    return {
      value: undefined,
      problems: [syntaxProblem(file, error instanceof Error ? error.message : String(error))],
    };
  }
}

/** The parser begins its message with “line:column: ”. */
function syntaxProblem(file: string, message: string): Problem {
  const [, line, explanation] = /^(\d+):\d+: ([^]*)$/.exec(message) ?? [];
  return {
    file,
    line: line === undefined ? undefined : Number(line),
    problem: `This is not valid MDX: ${explanation ?? message}.`,
    remedy: 'Close what is open here; write a lone { or < as \\{ or \\<.',
  };
}
