import { z } from 'zod';
import { figureSchema } from './figure.ts';
import { languageTag } from './language.ts';
import { localised, type Locale } from './locale.ts';
import { distinct, id, qualifier, shortText, sources, webAddress, year } from './sourced.ts';

/** The two parties to the event; also a path segment of their profiles. */
export const sides = ['delegation', 'counterparts'] as const;
export type Side = (typeof sides)[number];

/** What another name is: one of the organisation itself, or that of a predecessor or successor. */
export const nameRelations = ['predecessor', 'former', 'alias', 'later', 'successor'] as const;

const otherName = z.strictObject({
  name: shortText.describe('The name.'),
  relation: z.enum(nameRelations).describe('What the name was to the organisation.'),
  sources,
});

/**
 * content/organisations/<id>/organisation.yaml: what is true in every language. The descriptions are also in the JSON Schema of the
 * open data.
 */
export const organisationSchema = (published: readonly Locale[]) =>
  z.strictObject({
    side: z.enum(sides).describe('The party it belongs to.'),
    // Counted 1, 2, 3… in the order of the announcement.
    order: z.int().min(1).describe('Its place among the organisations of its party.'),
    host: z.boolean().default(false).describe('Whether it receives the event.'),
    names: z
      .strictObject({
        short: shortText.describe('The name that this site uses; never translated.'),
        official: z
          .strictObject({ value: shortText.describe('The value itself.'), sources })
          .describe('Its official name.')
          .optional(),
        announced: shortText.describe('Its name in the announcement, where it differs.').optional(),
        other: z
          .array(otherName)
          .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'Name each once.')
          .default([])
          .describe('Other names: aliases, former and later names, and names of predecessors and successors.'),
      })
      .describe('What it is called.'),
    lang: languageTag.describe('Language of the short name (BCP 47).').optional(),
    // Two to five words, for lists.
    kind: localised(published).describe('What it is, in a few words, in each language.'),
    summary: localised(published).describe(
      'What it is and does and why it takes part, in 40 to 60 words, in each language.',
    ),
    // For search engines, shared links and cards.
    description: localised(published, 160).describe('Description in one or two sentences, in each language.'),
    // Ids of fields.yaml; empty if no source names any.
    fields: distinct(id).default([]).describe('Fields of work, the main one first.'),
    founded: z
      .strictObject({
        year: year.describe('The year.'),
        qualifier: qualifier.optional(),
        note: localised(published).describe('Circumstances of the founding, in each language.').optional(),
        sources,
      })
      .describe('Founding.')
      .optional(),
    seat: z
      .strictObject({
        text: localised(published).describe('The place in words, in each language.'),
        year: year.describe('The year for which the value holds.'),
        // Id of places.yaml, where its coordinates are sourced.
        place: id.optional(),
        sources,
      })
      .describe('Where it is based.')
      .optional(),
    figures: z.array(figureSchema(published)).max(5).default([]).describe('Key figures, each with its year.'),
    websites: z
      .array(
        z.strictObject({
          url: webAddress.describe('The address.'),
          year: year.describe('The year for which a source attests the address.').optional(),
          sources,
        }),
      )
      .default([])
      .describe('Its addresses on the web.'),
    // Each is declared once and shown on both profiles.
    related: z
      .array(
        z.strictObject({
          id: id.describe('Id of the other organisation.'),
          reason: localised(published).describe('What connects them, in each language.'),
          sources,
        }),
      )
      .default([])
      .describe('Connections with other organisations of this file.'),
  });

export type OrganisationFacts = z.infer<ReturnType<typeof organisationSchema>>;
