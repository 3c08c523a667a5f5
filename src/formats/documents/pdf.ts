import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { scripts } from '../../drawings/typeface.ts';
import { otherFacesFor } from '../pictures/other-faces.ts';
import { trueType } from '../pictures/true-type.ts';
import { withWordsOfLinks } from './link-words.ts';
import page from './typst/page.typ?raw';

/** A Typst template, which is code of this site, and the data it prints, which Typst never reads as code. */
export type PdfSource = { template: string; data: { title: string } & Record<string, unknown> };
export type Pdf = { bytes: Uint8Array<ArrayBuffer>; pages: number };

/**
 * A tagged PDF 1.7 (ISO 32000-1) that declares PDF/UA-1 (ISO 14289-1). The same source always gives the same bytes: the only date
 * in the file is that of the text, and the only typefaces are those of this project.
 *
 * @throws Error when the source breaks a rule of PDF/UA-1, such as a picture without alternative text
 */
export async function pdf({ template, data }: PdfSource): Promise<Pdf> {
  const others = await otherFacesFor(JSON.stringify(data));
  compiler ??= createCompiler([]);
  const typst = await (others.length > 0 ? createCompiler(others.flatMap(({ files }) => files)) : compiler);
  const families = others.map(({ family }) => family);
  const compilation = { mainFileContent: page + template, inputs: { data: JSON.stringify({ ...data, families }) } };
  try {
    const layout = typst.compile(compilation).result;
    // Without a layout, pdf() compiles again and throws the reason.
    const bytes = withWordsOfLinks(typst.pdf(layout ?? compilation, { pdfStandard: 'ua-1' }));
    return { bytes, pages: layout?.numOfPages ?? 0 };
  } catch (error) {
    // The binding puts errors in the source into `code`, errors of PDF/UA into `message`.
    const { message, code } = error as { message: string; code: string };
    throw new Error(`Typst cannot print “${data.title}”: ${message || code}`, { cause: error });
  } finally {
    // The cache, hundreds of megabytes for a long document, is of no use for the next one.
    typst.evictCache(0);
  }
}

let compiler: Promise<NodeCompiler> | undefined;

/** A compiler with Finlandica and with faces for characters that it lacks. */
async function createCompiler(others: readonly Buffer[]): Promise<NodeCompiler> {
  const styles = scripts.flatMap((script) =>
    ([400, 700] as const).flatMap((weight) =>
      (['normal', 'italic'] as const).map((slant) => trueType(script, weight, slant)),
    ),
  );
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: [...(await Promise.all(styles)), ...others] }] });
}
