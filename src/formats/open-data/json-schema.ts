import { z } from 'zod';
import { languageName } from '../../i18n/format.ts';
import type { Locale } from '../../schemas/locale.ts';
import type { Site } from '../../schemas/site.ts';
import { absolute } from '../../urls/addresses.ts';
import { dataAddress } from '../../urls/files.ts';
import { eventShape, organisationsShape, sourcesShape } from './open-data-shapes.ts';
import type { OpenData } from './open-data.ts';

const shapes = { event: eventShape, organisations: organisationsShape, sources: sourcesShape };

/** The shape of a file of open data as a JSON Schema (draft 2020-12), each property with its description. */
export function jsonSchemaOf(name: keyof OpenData, { url, locales }: Site) {
  const { $schema, ...schema } = z.toJSONSchema(shapes[name](locales), {
    override: ({ jsonSchema }) => {
      delete jsonSchema.default;
      // A format says the same as these long patterns, and can be read.
      if (jsonSchema.format) delete jsonSchema.pattern;
      if (jsonSchema.propertyNames) nameLanguages(jsonSchema, locales);
    },
  });
  return { $schema, $id: absolute(url, dataAddress(`${name}.schema.json`)), ...schema };
}

/** Turns a record by language into an object with one property for each. */
function nameLanguages(schema: z.core.JSONSchema.BaseSchema, locales: readonly Locale[]): void {
  const { additionalProperties: inEach } = schema;
  if (typeof inEach !== 'object') return;
  const properties = locales.map((locale) => [locale, { description: `In ${languageName(locale, 'en')}.`, ...inEach }]);
  schema.properties = Object.fromEntries(properties) as Record<string, z.core.JSONSchema.BaseSchema>;
  schema.additionalProperties = false;
  delete schema.propertyNames;
}
