import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { id as idSchema } from '../schemas/sourced.ts';
import { loadContent } from '../load.ts';
import { settings } from '../settings.ts';

/**
 * `npm run new -- organisation <id>`: lays out a profile whose fields explain themselves. What has to be filled in is
 * left empty, and the checks ask for it one by one.
 */
const [kind, id = ''] = process.argv.slice(2);
const { contentDir } = settings;
const folder = join(contentDir, 'organisations', id);
const template = (name: string) => readFileSync(new URL(`templates/${name}`, import.meta.url), 'utf8');

const refusal =
  kind !== 'organisation' || !idSchema.safeParse(id).success
    ? 'Write: npm run new -- organisation <id>, the id in lower-case words joined by hyphens.'
    : existsSync(folder)
      ? `${folder} is there already.`
      : undefined;

if (refusal) {
  console.error(refusal);
  process.exitCode = 1;
} else {
  const { locales } = loadContent(contentDir).site;
  const eachLanguage = `{ ${locales.map((locale) => `${locale}: `).join(', ')}}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'organisation.yaml'), template('organisation.yaml').replaceAll('{ … }', eachLanguage));
  for (const locale of locales) writeFileSync(join(folder, `${locale}.mdx`), template('profile.mdx'));
  console.log(
    `${folder} is laid out. Fill it in, and run npm run check as often as you like: it says what is missing.`,
  );
}
