import { z } from 'zod';

/** content/names.yaml: names of people, places and firms that every language writes alike, apart from the endings of Finnish. */
export const namesSchema = z.array(z.string().trim().min(2).max(60));
