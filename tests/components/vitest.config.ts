import { getViteConfig } from 'astro/config';
import { layer } from '../../vitest.config.ts';

/**
 * Components are compiled as Astro compiles them, which the other layers have no need of. They get the content from the tests, not
 * from astro.config.mjs, which would load and check that of the site in every run of Vitest. Each project has as many workers.
 */
export default getViteConfig(layer('components', { css: true, maxWorkers: '100%' }), {
  configFile: false,
  devToolbar: { enabled: false },
});
