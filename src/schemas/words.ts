import { z } from 'zod';

/** A published string, trimmed and never empty; checks/characters.ts checks its characters. */
export const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((words) => /[\p{L}\p{N}]/u.test(words), 'Write at least one letter or digit.');
