import type { AccessibilityCheck } from '../../schemas/accessibility.ts';
import type { en } from './en.ts';

/** Words of the accessibility statement, the same in every language file, with a line for each check. */
export type StatementWords = typeof en & { checks: Record<AccessibilityCheck, string> };
