import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { publicAddress } from './schemas/public-address.ts';

/** What may be set from outside. */
type Settings = {
  /** Folder that holds everything the site says, as absolute path. */
  contentDir: string;
  /** Whether GitHub reads what is printed, and shows problems beside their lines. */
  annotates: boolean;
  /** Port of the local server. */
  port: number;
  /** Public address, used where an absolute address is required; otherwise content/site.yaml says it. */
  siteUrl: string | undefined;
};

/**
 * Reads the settings from an environment.
 *
 * @throws Error with a sentence for who set what cannot be
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const { CONTENT_DIR = 'content', GITHUB_ACTIONS, PORT = '4321', SITE_URL } = environment;
  if (CONTENT_DIR.trim() === '') throw new Error('CONTENT_DIR is empty. Name a folder like content/, or leave it out.');
  const port = /^\d{1,5}$/.test(PORT) ? Number(PORT) : 0;
  if (port < 1 || port > 65535) throw new Error(`PORT is “${PORT}”. Write a number from 1 to 65535, or leave it out.`);
  const siteUrl = publicAddress.optional().safeParse(SITE_URL?.replace(/(?<=[^:/])\/+$/, ''));
  if (!siteUrl.success) throw new Error(`SITE_URL cannot be used. ${siteUrl.error.issues[0]?.message}`);
  return {
    contentDir: resolve(CONTENT_DIR),
    annotates: GITHUB_ACTIONS === 'true',
    port,
    siteUrl: siteUrl.data,
  };
}

// As Astro does: what is set for a mode, or for this machine alone, comes before what is set for all; what is set outside, first.
const mode = process.env.NODE_ENV ?? 'production';
for (const file of [`.env.${mode}.local`, `.env.${mode}`, '.env.local', '.env']) {
  if (existsSync(file)) process.loadEnvFile(file);
}

/** The only reader of the environment. */
export const settings = readSettings(process.env);
