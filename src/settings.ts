import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { UserError } from './model/problem.ts';
import { publicAddress } from './schemas/public-address.ts';

/** What environment variables set. */
type Settings = {
  /** CONTENT_DIR as an absolute path. */
  contentDir: string;
  /** Whether this runs in GitHub Actions, where problems are printed as annotations too. */
  annotates: boolean;
  /** Port of the local server, from PORT. */
  port: number;
  /** Public address of the site, from SITE_URL; undefined where content/site.yaml decides. */
  siteUrl: string | undefined;
};

/**
 * Reads the settings from an environment.
 *
 * @throws Error that says in a sentence which variable is wrong and what to write
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const { CONTENT_DIR = 'content', GITHUB_ACTIONS, PORT = '4321', SITE_URL } = environment;
  if (CONTENT_DIR.trim() === '')
    throw new UserError('CONTENT_DIR is empty. Name a folder like content/, or leave it out.');
  const port = /^\d{1,5}$/.test(PORT) ? Number(PORT) : 0;
  if (port < 1 || port > 65535)
    throw new UserError(`PORT is “${PORT}”. Write a number from 1 to 65535, or leave it out.`);
  const siteUrl = publicAddress.optional().safeParse(SITE_URL?.replace(/(?<=[^:/])\/+$/, ''));
  if (!siteUrl.success) throw new UserError(`SITE_URL cannot be used. ${siteUrl.error.issues[0]?.message}`);
  return {
    contentDir: resolve(CONTENT_DIR),
    annotates: GITHUB_ACTIONS === 'true',
    port,
    siteUrl: siteUrl.data,
  };
}

/**
 * The variables of a file like .env, as Vite reads it, but for a byte order mark, which Vite takes for part of the first name.
 *
 * @throws UserError where Vite would read nothing without a word: in another encoding, on a line without an equals sign, of a
 *   variable that names another
 */
export function variablesIn(text: string, file: string): Record<string, string | undefined> {
  const plain = text.replace(/^\uFEFF/, '');
  if (/[\0\uFFFD]/.test(plain)) throw new UserError(`${file} is not in UTF-8. Save it in this encoding.`);
  const variables = parseEnv(plain);
  for (const [, name = ''] of plain.matchAll(/^\s*(?:export\s+)?(CONTENT_DIR|PORT|SITE_URL)\b/gm)) {
    const value = variables[name];
    if (value === undefined || /\$\{?\w/.test(value))
      throw new UserError(`${file} does not set ${name} in a way that can be read. Write ${name}=value.`);
  }
  return variables;
}

// The order of Astro and Vite: the first file with a variable wins, after the environment.
const mode = process.env.NODE_ENV ?? 'production';
for (const file of [`.env.${mode}.local`, `.env.${mode}`, '.env.local', '.env']) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
  for (const [name, value] of Object.entries(variablesIn(readFileSync(file, 'utf8'), file)))
    process.env[name] ??= value;
}

/** The only reader of the environment. */
export const settings = readSettings(process.env);
