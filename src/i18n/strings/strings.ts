import type { en } from './en.ts';

/** Words of the interface, the same in every language file; what the pages say is in content/. */
export type Strings = typeof en;
