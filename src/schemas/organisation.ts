import { z } from 'zod';
import { figureSchema } from './figure.ts';
import { languageTag } from './language.ts';
import { localised, type Locale } from './locale.ts';
import { id, qualifier, shortText, sources, webAddress, year } from './sourced.ts';

/** The two parties to the event; also the address segment of their profiles. */
export const sides = ['delegation', 'counterparts'] as const;
export type Side = (typeof sides)[number];

/** What another name is to an organisation: its own at some time, or that of one it came from or went into. */
export const nameRelations = ['predecessor', 'former', 'alias', 'later', 'successor'] as const;

/** Names of the organisation itself, at whatever time. */
export const isOwnName = ({ relation }: { relation: (typeof nameRelations)[number] }): boolean =>
  relation !== 'predecessor' && relation !== 'successor';

const otherName = z.strictObject({
  name: shortText,
  /** What the name was to the organisation. */
  relation: z.enum(nameRelations),
  sources,
});

/** content/organisations/<id>/organisation.yaml: what is true in every language. */
export const organisationSchema = (published: readonly Locale[]) =>
  z.strictObject({
    side: z.enum(sides),
    /** Place in the lists of its side, as the announcement orders them: 1, 2, 3… */
    order: z.int().min(1),
    /** True for the organisation that receives the event. */
    host: z.boolean().default(false),
    names: z.strictObject({
      /** The name the site uses. Never translated. */
      short: shortText,
      official: z.strictObject({ value: shortText, sources }).optional(),
      /** Spelling in the announcement, where it differs from the short name. */
      announced: shortText.optional(),
      /** Other names people may look for: aliases, former and later names. */
      other: z.array(otherName).default([]),
    }),
    /** Language of the short name (BCP 47), when the name should be read aloud in it. */
    lang: languageTag.optional(),
    /** What it is, in two to five words, for lists. */
    kind: localised(published),
    /** What it is and does, and why it takes part, in 40 to 60 words to print and to paste. */
    summary: localised(published),
    /** What it does, in one or two sentences, for search engines, shared links and cards. */
    description: localised(published, 160),
    /** Ids of fields.yaml, the main one first; none where no source tells. */
    fields: z.array(id).default([]),
    founded: z
      .strictObject({
        year,
        qualifier: qualifier.optional(),
        note: localised(published).optional(),
        sources,
      })
      .optional(),
    seat: z
      .strictObject({
        text: localised(published),
        year,
        /** Id of places.yaml, when its coordinates are sourced. */
        place: id.optional(),
        sources,
      })
      .optional(),
    /** Key figures of the time of the event, each with its year. */
    figures: z.array(figureSchema(published)).max(5).default([]),
    /** Addresses on the web, each with the year it is attested. */
    websites: z.array(z.strictObject({ url: webAddress, year: year.optional(), sources })).default([]),
    /** Ties to other organisations here: declare each once, it shows on both. */
    related: z.array(z.strictObject({ id, reason: localised(published), sources })).default([]),
  });

export type OrganisationFacts = z.infer<ReturnType<typeof organisationSchema>>;
