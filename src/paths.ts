import { getCollection } from 'astro:content';
import { content } from './content.ts';
import type { Organisation, PageId } from './model/content.ts';
import { organisationsById } from './model/relations.ts';

/** The paths of a page: one in each language, with its text (see getStaticPaths in Astro’s manual). */
export async function pagePaths(id: PageId) {
  const pages = await getCollection('pages', (page) => page.id.startsWith(`${id}/`));
  return pages.map((page) => ({ params: { locale: page.data.locale }, props: { page } }));
}

/** The paths of what exists of each profile: one in each language, with its text and its organisation. */
export async function profilePaths() {
  const profiles = await getCollection('profiles');
  return profiles.map((profile) => {
    const organisation = organisationOf(profile.data.organisation);
    const { locale } = profile.data;
    return {
      params: { locale, side: organisation.side, organisation: organisation.id },
      props: { profile, organisation },
    };
  });
}

/** The paths of what exists of each organisation, in no language. */
export async function organisationPaths() {
  const organisations = await getCollection('organisations');
  return organisations.map(({ id }) => ({
    params: { organisation: id },
    props: { organisation: organisationOf({ id }) },
  }));
}

function organisationOf({ id }: { id: string }): Organisation {
  const organisation = organisationsById(content).get(id);
  if (!organisation) throw new Error(`There is no organisation ${id}.`);
  return organisation;
}
