import { getCollection } from 'astro:content';
import { content } from './content.ts';
import type { PageId } from './model/content.ts';
import { organisationOf } from './model/subjects.ts';

/** getStaticPaths of a page: one path a language, with its text as a prop. */
export async function pagePaths(id: PageId) {
  const pages = await getCollection('pages', (page) => page.id.startsWith(`${id}/`));
  return pages.map((page) => ({ params: { locale: page.data.locale }, props: { page } }));
}

/** getStaticPaths of profiles and their vCards: a path for each organisation and language. */
export async function profilePaths() {
  const profiles = await getCollection('profiles');
  return profiles.map((profile) => {
    const organisation = organisationOf(content, profile.data.organisation.id);
    const { locale } = profile.data;
    return {
      params: { locale, side: organisation.side, organisation: organisation.id },
      props: { profile, organisation },
    };
  });
}

/** getStaticPaths of what has no language, such as QR codes: a path for each organisation. */
export async function organisationPaths() {
  const organisations = await getCollection('organisations');
  return organisations.map(({ id }) => ({
    params: { organisation: id },
    props: { organisation: organisationOf(content, id) },
  }));
}
