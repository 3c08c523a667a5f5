import { resolve } from 'node:path';

const { CONTENT_DIR = 'content', GITHUB_ACTIONS, PORT = '4321', SITE_URL } = process.env;

/** What may be set from outside: the only reader of the environment. */
export const settings = {
  /** Folder that holds everything the site says. */
  contentDir: resolve(CONTENT_DIR),
  /** Whether GitHub reads what is printed, and shows problems beside their lines. */
  annotates: GITHUB_ACTIONS === 'true',
  /** Port of the local server. */
  port: Number(PORT),
  /** Public address, used where an absolute address is required; otherwise content/site.yaml says it. */
  siteUrl: SITE_URL?.replace(/\/+$/, ''),
};
