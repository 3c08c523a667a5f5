import { mkdirSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isRunning, lock } from './lock.ts';
import { fileList, filesBelow, refusalOf } from './output-folder.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

/**
 * A build never costs the site: Astro writes into a folder of this build alone, and what it made replaces the files of the
 * build before only once it is whole. Whatever ends a build, the site that was there stays as it was. The last of the
 * integrations, as it takes away what the others made.
 *
 * @param contentDir absolute path of the content
 */
export function buildBeside(contentDir: string): AstroIntegration {
  let target = '';
  let refuse: () => void;
  return {
    name: 'build-beside',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        const root = fileURLToPath(config.root);
        // In the path of a module, Vite takes them for the beginning of a query or of a fragment.
        const [sign] = /[#?]/.exec(root) ?? [];
        if (sign)
          throw new Error(`Vite cannot read a project in a folder with “${sign}” in its path: rename it (${root}).`);
        if (command !== 'build') return;
        target = resolve(fileURLToPath(config.outDir));
        const own = ['node_modules', '.git', '.cache/builds'].map((folder) => join(root, folder));
        const sources = [contentDir, fileURLToPath(config.srcDir), fileURLToPath(config.publicDir), ...own];
        refuse = () => {
          const refusal = refusalOf(target, { root, sources });
          if (refusal !== undefined) throw new Error(refusal);
        };
        if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) restoreFolder(realpathSync(target), isRunning);
        refuse();
        const workshop = pathToFileURL(`${openWorkshop(join(root, '.cache/builds'))}/`);
        // Astro writes down in .astro/ where the texts lie, and reads it again when it bundles the pages: until then, a build
        // from other content has to wait.
        const release = await lock(join(root, '.cache/building'), (id) => {
          logger.info(`Waiting for another build of this project to read its content (process ${id})`);
        });
        updateConfig({
          outDir: new URL('site/', workshop),
          cacheDir: new URL('cache/', workshop),
          vite: { plugins: [{ name: 'release-content', buildEnd: release }] },
        });
      },

      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const list = join(site, fileList);
        mkdirSync(dirname(list), { recursive: true });
        writeFileSync(list, [...filesBelow(site), fileList].sort().join('\n'));
        // Somebody may have put something there since.
        refuse();
        mkdirSync(target, { recursive: true });
        replaceFolder(site, realpathSync(target), String(process.pid));
        logger.info(`The site is in ${target}`);
      },
    },
  };
}

/** A folder for this process, which goes with it; those of builds that were killed go now. */
function openWorkshop(workshops: string): string {
  const workshop = join(workshops, String(process.pid));
  mkdirSync(workshop, { recursive: true });
  for (const id of readdirSync(workshops)) {
    if (id !== String(process.pid) && !isRunning(id)) rmSync(join(workshops, id), { recursive: true, force: true });
  }
  process.on('exit', () => {
    rmSync(workshop, { recursive: true, force: true });
  });
  for (const [signal, code] of [
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      console.error('The build was stopped; the site before stays as it was.');
      process.exit(code);
    });
  }
  return workshop;
}
