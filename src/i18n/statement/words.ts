import type { AccessibilityCheck } from '../../schemas/accessibility.ts';
import type { Locale } from '../../schemas/locale.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';

/** Words of the accessibility statement, with a line for each check. */
export type StatementWords = typeof en & { checks: Record<AccessibilityCheck, string> };

export const statementWords: Record<Locale, StatementWords> = { fr, en, fi };
