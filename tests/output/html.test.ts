import { HtmlValidate, StaticConfigLoader, version } from 'html-validate';
import { afterAll, describe, expect, test } from 'vitest';
import { record } from '../support/accessibility-runs.ts';
import { builtPages, servedAt } from '../support/built.ts';
import { sites } from '../support/sites.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document', 'html-validate:recommended'],
    rules: {
      // Subresource integrity is for files of other hosts.
      'require-sri': ['error', { target: 'crossorigin' }],
      // HTML lets an id begin with a digit, as a heading does that begins with a year.
      'valid-id': ['error', { relaxed: true }],
      // HTML has no limit for the length of a title.
      'long-title': 'off',
    },
  }),
);

/** Safari takes the roles of a table from its display property, which styles change on a phone: there they are written out. */
const isRoleInTable = ({ ruleId, selector }: { ruleId: string; selector: string | null }) =>
  ruleId === 'no-redundant-role' && /> table\b/.test(selector ?? '');

describe.each(sites)('the HTML of $name', (site) => {
  let problems = 0;
  afterAll(() => {
    record(site, { check: 'html', tool: `html-validate ${version}`, pages: builtPages(site).length, problems });
  });

  test.each(builtPages(site))('%s is valid', async (address) => {
    const { results } = await validator.validateString(servedAt(site, address), address);
    const mistakes = results.flatMap(({ messages }) =>
      messages
        .filter((message) => !isRoleInTable(message))
        .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
    );
    problems += mistakes.length;
    expect(mistakes).toEqual([]);
  });
});
