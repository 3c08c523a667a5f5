import { z } from 'zod';
import { isoDate, shortText } from './sourced.ts';

/** What can be tried on every page; the words for each are in i18n/statement/. */
export const accessibilityChecks = [
  'light',
  'dark',
  'forced-colours',
  'zoom',
  'text-spacing',
  'print',
  'keyboard',
  'motion',
  'html',
] as const;
export type AccessibilityCheck = (typeof accessibilityChecks)[number];

/** content/accessibility.yaml: what the accessibility runs found. Written by `npm run audit`, never by hand. */
export const accessibilitySchema = () =>
  z.strictObject({
    /** Day of the runs. */
    date: isoDate,
    /** What was tried, in the order of the statement. */
    runs: z
      .array(
        z.strictObject({
          check: z.enum(accessibilityChecks),
          /** Name and version of what tried it. */
          tool: shortText,
          /** How many pages were tried: all that the site had on that day. */
          pages: z.int().positive(),
          /** How many problems were found on them. */
          problems: z.int().nonnegative(),
        }),
      )
      .min(1),
  });

export type Accessibility = z.infer<ReturnType<typeof accessibilitySchema>>;
