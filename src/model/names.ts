import type { OrganisationFacts } from '../schemas/organisation.ts';

/** Every name of an organisation, past ones included; first the one that the site uses. */
export const everyNameOf = ({ names }: Pick<OrganisationFacts, 'names'>): [short: string, ...others: string[]] => [
  names.short,
  ...[names.official?.value, names.announced].filter((name) => name !== undefined),
  ...names.other.map(({ name }) => name),
];
