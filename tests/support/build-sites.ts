import type { TestProject } from 'vitest/node';

/** The layers that read built sites. */
const readers = /[\\/]tests[\\/](commands|output|browser)[\\/]/;

/** Builds every site as `npm run build` does, once per run, if a test of the run reads one. */
export default async function buildSites({ vitest }: TestProject): Promise<void> {
  if (!vitest.state.getPaths().some((file) => readers.test(file))) return;
  // Only then, since these load all that reads and checks content.
  const [{ runScript }, { sites }] = await Promise.all([import('./commands.ts'), import('./sites.ts')]);
  await Promise.all(
    sites.map(async ({ contentDir, dist, name }) => {
      const { code, said } = await runScript('build', ['--outDir', dist], { CONTENT_DIR: contentDir });
      if (code !== 0) throw new Error(`${name} cannot be built:\n${said}`);
    }),
  );
}
