import { expect, test } from 'vitest';
import { z } from 'zod';
import { explainIssue } from '../../../src/parsing/explain-issue.ts';

/** The explanations for a value. */
function explained(schema: z.ZodType, value: unknown) {
  const { error } = schema.safeParse(value, { reportInput: true });
  return (error?.issues ?? []).flatMap(explainIssue);
}

const remedyForType = 'Write one, without quotes for a number and with quotes for a text.';

test('a number in quotes should be a number', () => {
  expect(explained(z.object({ order: z.number() }), { order: '1' })).toEqual([
    { path: ['order'], problem: '“order” should be a number.', remedy: remedyForType },
  ]);
});

test('a text without quotes that reads as a number should be a text', () => {
  expect(explained(z.object({ date: z.string() }), { date: 2018 })).toEqual([
    { path: ['date'], problem: '“date” should be a text.', remedy: remedyForType },
  ]);
});

test.each([
  ['a whole number', z.int(), 1.5],
  ['true or false', z.boolean(), 'yes'],
  ['a list', z.array(z.string()), 'boats'],
  ['a group of fields', z.object({}), 'boats'],
  ['a group of fields', z.record(z.string(), z.string()), 'boats'],
])('a value may have to be %s', (shape, schema, value) => {
  expect(explained(z.object({ a: schema }), { a: value }).map(({ problem }) => problem)).toEqual([
    `“a” should be ${shape}.`,
  ]);
});

test('a field that is not there is missing', () => {
  expect(explained(z.object({ fields: z.array(z.string()) }), {})).toEqual([
    { path: ['fields'], problem: '“fields” is missing.', remedy: 'Add it; it is a list.' },
  ]);
});

test('a choice that is not there is missing', () => {
  expect(explained(z.object({ side: z.enum(['delegation', 'counterparts']) }), {})).toEqual([
    { path: ['side'], problem: '“side” is missing.', remedy: 'Write one of: delegation, counterparts.' },
  ]);
});

test('a value that may have several shapes and is not there is missing', () => {
  expect(explained(z.object({ title: z.union([z.string(), z.object({})]) }), {})).toEqual([
    { path: ['title'], problem: '“title” is missing.', remedy: 'Write one text, or one text a language.' },
  ]);
});

test('a value outside a choice is not known', () => {
  expect(explained(z.object({ side: z.enum(['delegation', 'counterparts']) }), { side: 'east' })).toEqual([
    {
      path: ['side'],
      problem: '“side” has a value that is not known here.',
      remedy: 'Write one of: delegation, counterparts.',
    },
  ]);
});

test('every field that is not known is told by itself', () => {
  expect(explained(z.object({ names: z.strictObject({}) }), { names: { shrot: 'A', offical: 'B' } })).toEqual([
    {
      path: ['names', 'shrot'],
      problem: '“names.shrot” is not a field that is known here.',
      remedy: 'Correct its spelling or remove it.',
    },
    {
      path: ['names', 'offical'],
      problem: '“names.offical” is not a field that is known here.',
      remedy: 'Correct its spelling or remove it.',
    },
  ]);
});

test('a name that breaks the rule for names is told with the rule', () => {
  const ids = z.record(z.string().regex(/^[a-z]+$/, 'Use lower-case letters.'), z.string());
  expect(explained(ids, { Alder: 'a house' })).toEqual([
    { path: ['Alder'], problem: '“Alder” is not a good name.', remedy: 'Use lower-case letters.' },
  ]);
});

test('a value with none of its shapes is told which there are', () => {
  const title = z.union([z.string(), z.object({ fr: z.string() })]);
  expect(explained(z.object({ title }), { title: 3 })).toEqual([
    {
      path: ['title'],
      problem: '“title” has none of the shapes it may have.',
      remedy: 'Write one text, or one text a language.',
    },
  ]);
});

test('a rule of the schema is told in its own words', () => {
  const sources = z.array(z.string()).min(1, 'Name at least one source of sources.yaml.');
  expect(explained(z.object({ date: z.object({ sources }) }), { date: { sources: [] } })).toEqual([
    {
      path: ['date', 'sources'],
      problem: '“date.sources” has too few entries.',
      remedy: 'Name at least one source of sources.yaml.',
    },
  ]);
});

test('a remedy always ends with a full stop', () => {
  expect(explained(z.object({ url: z.url() }), { url: 'alder house' })).toEqual([
    { path: ['url'], problem: '“url” is not right.', remedy: 'Invalid URL.' },
  ]);
});
