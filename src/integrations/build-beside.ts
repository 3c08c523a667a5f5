import { mkdirSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { UserError } from '../model/problem.ts';
import { isRunning, lock } from './lock.ts';
import { fileList, filesBelow, refusalOf } from './output-folder.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

/**
 * Builds into a folder of this process and swaps it with the output folder on success, so that whatever stops a build leaves the
 * previous site untouched. Must be the last integration, since it moves the files that the others write.
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
        // Vite would read the rest of a module path as a query or a fragment.
        const [sign] = /[#?]/.exec(root) ?? [];
        if (sign)
          throw new UserError(
            `Vite cannot read a project in a folder with “${sign}” in its path: rename it (${root}).`,
          );
        if (command !== 'build') return;
        target = resolve(fileURLToPath(config.outDir));
        const own = ['node_modules', '.git', '.cache/builds'].map((folder) => join(root, folder));
        const sources = [contentDir, fileURLToPath(config.srcDir), fileURLToPath(config.publicDir), ...own];
        refuse = () => {
          const refusal = refusalOf(target, { root, sources });
          if (refusal !== undefined) throw new UserError(refusal);
        };
        if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) restoreFolder(realpathSync(target), isRunning);
        refuse();
        const workFolder = pathToFileURL(`${createWorkFolder(join(root, '.cache/builds'))}/`);
        // Astro writes the files of .astro/ under temporary names that are the same in every process, so builds read their
        // content one after the other.
        const release = await lock(join(root, '.cache/building'), (id) => {
          logger.info(`Waiting for another build of this project to read its content (process ${id})`);
        });
        updateConfig({
          outDir: new URL('site/', workFolder),
          cacheDir: new URL('cache/', workFolder),
          vite: { plugins: [{ name: 'release-content', buildEnd: release }] },
        });
      },

      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const list = join(site, fileList);
        mkdirSync(dirname(list), { recursive: true });
        writeFileSync(list, [...filesBelow(site), fileList].sort().join('\n'));
        // The folder may have changed during the build.
        refuse();
        mkdirSync(target, { recursive: true });
        replaceFolder(site, realpathSync(target), String(process.pid));
        logger.info(`The site is in ${target}`);
      },
    },
  };
}

/** Creates a folder for this process, removed when it exits, and removes the folders of builds that were killed. */
function createWorkFolder(parent: string): string {
  const folder = join(parent, String(process.pid));
  mkdirSync(folder, { recursive: true });
  for (const id of readdirSync(parent)) {
    if (id !== String(process.pid) && !isRunning(id)) rmSync(join(parent, id), { recursive: true, force: true });
  }
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
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
  return folder;
}
