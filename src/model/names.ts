import type { OrganisationFacts } from '../schemas/organisation.ts';

/** Every name of an organisation, past ones included; first the one that the site uses. */
export const everyNameOf = ({ names }: Pick<OrganisationFacts, 'names'>): [short: string, ...others: string[]] => [
  names.short,
  ...[names.official?.value, names.announced].filter((name) => name !== undefined),
  ...names.other.map(({ name }) => name),
];

/** The names of an organisation itself, at any time, beside the one that the site uses and the official one; each once. */
export const otherNamesOf = ({ names: { announced, other } }: Pick<OrganisationFacts, 'names'>): string[] => {
  const own = other.filter(({ relation }) => relation !== 'predecessor' && relation !== 'successor');
  return [...new Set([...(announced ? [announced] : []), ...own.map(({ name }) => name)])];
};
