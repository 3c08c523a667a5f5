import { describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '../../../../src/formats/open-data/json-schema.ts';
import { contentOf } from '../../../support/content-folder.ts';

const { site } = contentOf();
const names = ['event', 'organisations', 'sources'] as const;

const schemaOf = (name: (typeof names)[number]) => jsonSchemaOf(name, site) as Schema;

type Schema = { description?: unknown; properties?: Record<string, Schema>; items?: Schema };

/** Every property of a schema, at any depth. */
const propertiesOf = ({ properties = {}, items }: Schema): [name: string, schema: Schema][] => [
  ...Object.entries(properties).flatMap(([name, inner]): [string, Schema][] => [[name, inner], ...propertiesOf(inner)]),
  ...(items ? propertiesOf(items) : []),
];

describe.each(names)('the schema of %s', (name) => {
  const schema = schemaOf(name);

  test('it declares its draft and its own address', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://alba-borea.example/api/${name}.schema.json`,
    });
  });

  test('it says what each property is', () => {
    const silent = propertiesOf(schema).filter(([, { description }]) => typeof description !== 'string');
    expect(propertiesOf(schema).length).toBeGreaterThan(15);
    expect(silent).toEqual([]);
  });
});

test('one name says different things in different places', () => {
  const { properties: { title, sessions } = {} } = schemaOf('event');
  expect(title?.description).toBe('Title of the event.');
  expect(sessions?.items?.properties?.title?.description).toBe('Title of the part, in each language.');
  expect(title?.properties?.sources?.description).toBe('Ids of the sources of this value.');
  expect(schemaOf('sources').properties?.sources?.description).toBe('The documents.');
});

test('a localised text must stand in every language of the site, and in no other', () => {
  expect(jsonSchemaOf('event', { ...site, locales: ['en', 'fi'] }).properties?.attribution).toEqual({
    description: 'Whom to name when this file is used, in each language.',
    type: 'object',
    properties: {
      en: { description: 'In English.', type: 'string', minLength: 1, maxLength: 1200 },
      fi: { description: 'In Finnish.', type: 'string', minLength: 1, maxLength: 1200 },
    },
    additionalProperties: false,
    required: ['en', 'fi'],
  });
});
