import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { defineCollection, reference } from 'astro:content';
import { z } from 'zod';
import { loadContent } from './load.ts';
import { organisationSchema } from './schemas/organisation.ts';
import { frontMatterSchema } from './schemas/text.ts';
import { settings } from './settings.ts';

// Reads and checks the whole content before Astro reads any of it: all problems are then reported at once.
const { site } = loadContent(settings.contentDir);

/** Astro parses front matter as YAML 1.1, which makes a Date of an unquoted day; src/parsing/ parses YAML 1.2, where it is a string. */
const day = z.coerce.date().transform((date) => date.toISOString().slice(0, 10));

const text = frontMatterSchema.extend({
  updated: day,
  published: day.optional(),
  /** The name of the file: about/fr.mdx is French. */
  locale: z.enum(site.locales),
});

/**
 * The files of a folder that match a pattern, by Astro’s glob(): about/fr, alder-house/fi, alder-house.
 *
 * @param more data of an entry that follow from the parts of its id
 */
function files(folder: string, pattern: string, more: (...parts: string[]) => object = () => ({})): Loader {
  const loader = glob({
    base: new URL(`${folder}/`, pathToFileURL(`${settings.contentDir}/`)),
    pattern,
    generateId: ({ entry }) => entry.replace(/(\/organisation)?\.\w+$/, ''),
  });
  return {
    ...loader,
    load(context) {
      // Astro keeps the entries of the previous run, with the paths of its files; CONTENT_DIR may have changed since.
      context.store.clear();
      return loader.load({
        ...context,
        parseData: (entry) =>
          context.parseData({
            ...entry,
            data: { ...entry.data, ...more(...entry.id.split('/')) },
          }),
      });
    },
  };
}

const organisation = organisationSchema(site.locales);
const tie = organisation.shape.related.unwrap().element.extend({ id: reference('organisations') });

/**
 * Pages list and render texts from these. Organisations are a collection for references to them and for paths; pages take their
 * facts from src/content.ts, where they are together with the facts of the event, sources and places.
 */
export const collections = {
  pages: defineCollection({
    loader: files('pages', '*/*.mdx', (_, locale) => ({ locale })),
    schema: text.required({ description: true }),
  }),
  profiles: defineCollection({
    loader: files('organisations', '*/*.mdx', (id, locale) => ({ organisation: id, locale })),
    schema: text.extend({ organisation: reference('organisations') }),
  }),
  organisations: defineCollection({
    loader: files('organisations', '*/organisation.yaml'),
    schema: organisation.extend({ related: z.array(tie).default([]) }),
  }),
};
