import './in-plain-words.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canNameOrganisation } from '../checks/facts.ts';
import { ContentError } from '../load.ts';
import { readFiles } from '../parsing/files.ts';
import { readYaml } from '../parsing/yaml.ts';
import { publishedLocales } from '../schemas/site.ts';
import { settings } from '../settings.ts';
import { argumentsOf } from './command-line.ts';

/**
 * `npm run new -- organisation <id>`: creates the files of a profile from templates, with empty fields that the checks then ask
 * for. Of the content it reads only the languages, since the rest may be unfinished.
 */
const usage = 'npm run new -- organisation <id>, the id in lower-case words joined by hyphens, and not like a page.';
const [kind, id = '', ...more] = argumentsOf(usage);
if (kind !== 'organisation' || !canNameOrganisation(id) || more.length > 0) throw new Error(`Write: ${usage}`);

const { contentDir } = settings;
const folder = join(contentDir, 'organisations', id);
if (existsSync(folder)) throw new Error(`${folder} is there already.`);

const { files, problems } = readFiles(contentDir);
const languages = readYaml(files, 'site.yaml', publishedLocales);
if (!languages.value) throw new ContentError(files.size === 0 ? problems : languages.problems, contentDir);

const { locales } = languages.value;
const eachLanguage = `{ ${locales.map((locale) => `${locale}: `).join(', ')}}`;
const template = (name: string) => readFileSync(new URL(`templates/${name}`, import.meta.url), 'utf8');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'organisation.yaml'), template('organisation.yaml').replaceAll('{ … }', eachLanguage));
for (const locale of locales) writeFileSync(join(folder, `${locale}.mdx`), template('profile.mdx'));
console.log(`${folder} is laid out. Fill it in, and run npm run check as often as you like: it says what is missing.`);
