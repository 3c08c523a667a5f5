import { dataFileNames, recordedFileNames, type Data } from '../schemas/data-files.ts';
import type { Localised } from '../schemas/locale.ts';
import { sides, type OrganisationFacts } from '../schemas/organisation.ts';
import { pageIds, type Content, type Organisation, type PageId, type Texts } from './content.ts';
import { folderOf, type Text } from './text.ts';

/** What could be read of a content folder; files with problems are missing from it. */
export type Draft = Partial<Omit<Content, 'organisations' | 'pages'>> & {
  /** Facts by organisation id; undefined where they could not be read. */
  organisations: Map<string, OrganisationFacts | undefined>;
  /** Every text that could be read. */
  texts: Text[];
  /** The line of a value in a data file or in the front matter of a text. */
  lineAt: (file: string, path: readonly PropertyKey[]) => number | undefined;
};

/** Path of the facts of an organisation. */
export const factsFile = (id: string) => `organisations/${id}/organisation.yaml`;

/** The facts that could be read, with the id of their organisation. */
export function readFacts(draft: Draft): [id: string, facts: OrganisationFacts][] {
  return [...draft.organisations].flatMap(([id, facts]) => (facts ? [[id, facts]] : []));
}

/** Whether every file could be read; only then can a check say that something is used nowhere. */
export function isWhole({ organisations, texts, ...data }: Draft): boolean {
  if (!data.site || dataFileNames.some((name) => !data[name])) return false;
  const facts = [...organisations.values()];
  return (
    facts.length > 0 &&
    !facts.includes(undefined) &&
    texts.length === (pageIds.length + facts.length) * data.site.locales.length
  );
}

/** Turns a draft without problems into content. */
export function assemble(draft: Draft): Content {
  const folders = Map.groupBy(draft.texts, folderOf);
  const textsOf = (folder: string, description?: Localised): Texts =>
    Object.fromEntries(
      (folders.get(folder) ?? []).map((text) => [
        text.locale,
        description ? { ...text, frontMatter: { ...text.frontMatter, description: description[text.locale] } } : text,
      ]),
    ) as Texts;
  return {
    ...(Object.fromEntries([...dataFileNames, ...recordedFileNames].map((name) => [name, draft[name]])) as Data),
    organisations: readFacts(draft)
      .map(([id, facts]) => ({ ...facts, id, texts: textsOf(`organisations/${id}`, facts.description) }))
      .sort(inAnnouncedOrder),
    pages: Object.fromEntries(pageIds.map((id) => [id, textsOf(`pages/${id}`)])) as Record<PageId, Texts>,
  };
}

const inAnnouncedOrder = (a: Organisation, b: Organisation) =>
  sides.indexOf(a.side) - sides.indexOf(b.side) || a.order - b.order;
