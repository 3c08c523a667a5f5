import { pathToFileURL } from 'node:url';
import { defineCollection, reference } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
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

/** The MDX files of a folder, an entry each: about/fr, alder-house/fi. */
function texts(folder: string): Loader {
  const files = glob({
    base: new URL(`${folder}/`, pathToFileURL(`${settings.contentDir}/`)),
    pattern: '*/*.mdx',
  });
  return {
    name: 'texts',
    load(context) {
      // Astro keeps the entries of the previous build, with the paths of its files; CONTENT_DIR may have changed since.
      context.store.clear();
      return files.load({
        ...context,
        parseData({ id, data, ...file }) {
          const [owner, locale] = id.split('/');
          return context.parseData({
            ...file,
            id,
            data: { ...data, ...(folder === 'organisations' && { organisation: owner }), locale },
          });
        },
      });
    },
  };
}

/** The facts of the organisations, as loadContent() returns them. */
const facts: Loader = {
  name: 'facts',
  async load(context) {
    context.store.clear();
    for (const { id, ...data } of loadContent(settings.contentDir).organisations) {
      context.store.set({ id, data: await context.parseData({ id, data }) });
    }
  },
};

const organisation = organisationSchema(site.locales);
const tie = organisation.shape.related.unwrap().element.extend({ id: reference('organisations') });

/**
 * Pages list and render texts from these. Organisations are a collection for references to them and for paths; pages take their
 * facts from src/content.ts, where they are together with the facts of the event, sources and places.
 */
export const collections = {
  pages: defineCollection({ loader: texts('pages'), schema: text.required({ description: true }) }),
  profiles: defineCollection({
    loader: texts('organisations'),
    schema: text.extend({ organisation: reference('organisations') }),
  }),
  organisations: defineCollection({
    loader: facts,
    schema: z.object({ ...organisation.shape, related: z.array(tie) }),
  }),
};
