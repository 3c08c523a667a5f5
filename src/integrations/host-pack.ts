import { closeSync, globSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostPack } from '../hosts/pack.ts';
import { hostPolicy, type HostPolicy } from '../hosts/policy.ts';
import type { Content } from '../model/content.ts';
import { UserError } from '../model/problem.ts';
import { policyOfPicture, readPolicy, type ContentPolicy } from '../post-processing/content-policy.ts';

/** Writes the configuration files for hosts, made from the content policies of the built pages. */
export function writeHostPack(content: Content): AstroIntegration {
  return {
    name: 'host-pack',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const [path, text] of Object.entries(hostPack(builtPolicy(content, folder)))) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), text);
        }
      },
    },
  };
}

/** The policy for a built site, with the content policies that its pages carry. */
export function builtPolicy(content: Content, folder: string): HostPolicy {
  const pages = globSync('**/*.html', { cwd: folder });
  const policies = pages.flatMap((page): [string, ContentPolicy][] => {
    const policy = readPolicy(beginningOf(join(folder, page)));
    if (!policy) throw new UserError(`${page} has no content policy. ${remedy}`);
    return [[`/${page.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`, policy]];
  });
  const pictures = globSync('**/*.svg', { cwd: folder }).map((path): [string, ContentPolicy] => {
    const address = `/${path.replaceAll(sep, '/')}`;
    return [address, policyOfPicture(readFileSync(join(folder, path), 'utf8'), address)];
  });
  return hostPolicy(content, new Map(policies), new Map(pictures));
}

/** For pages built as in development: Vite takes import.meta.env.PROD from a variable of that name in the environment. */
const remedy = 'Take PROD, DEV and MODE out of the environment, and build again.';

/** The first 2 kB of a page, which contain its policy. */
function beginningOf(page: string): string {
  const file = openSync(page, 'r');
  const bytes = Buffer.alloc(2048);
  const length = readSync(file, bytes);
  closeSync(file);
  return bytes.toString('utf8', 0, length);
}
