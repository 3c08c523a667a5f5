import { z } from 'zod';
import { isoDate, shortText } from './sourced.ts';

/** The checks that the accessibility runs make on every page; their words are in i18n/statement.ts. */
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

/** content/accessibility.yaml: the results of the accessibility runs. Written by `npm run accessibility`, never by hand. */
export const accessibilitySchema = () =>
  z.strictObject({
    /** Day of the runs. */
    date: isoDate,
    /** In the order of the statement. */
    runs: z
      .array(
        z.strictObject({
          check: z.enum(accessibilityChecks),
          /** Name and version of the tool. */
          tool: shortText,
          /** Number of pages: all that the site had on that day. */
          pages: z.int().positive(),
          problems: z.int().nonnegative(),
        }),
      )
      .min(1),
  });

export type Accessibility = z.infer<ReturnType<typeof accessibilitySchema>>;
