import type { Locale } from '../../schemas/locale.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import type { StatementWords } from './words.ts';

/** Words of the accessibility statement in each language. */
export const statementWords: Record<Locale, StatementWords> = { fr, en, fi };
