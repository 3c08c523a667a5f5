import { getViteConfig } from 'astro/config';
import { layer } from '../../vitest.config.ts';

/** Components are compiled as Astro compiles them, which the other layers have no need of. Each project has as many workers. */
export default getViteConfig(layer('components', { maxWorkers: '100%' }));
