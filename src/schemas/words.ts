import { z } from 'zod';

/** Words that are published: never blank, without spaces around them. What their characters may be, checks/characters.ts says. */
export const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((words) => /[\p{L}\p{N}]/u.test(words), 'Write at least one letter or digit.');
