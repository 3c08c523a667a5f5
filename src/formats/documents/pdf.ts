import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { scripts } from '../../drawings/typeface.ts';
import { otherFacesFor } from '../pictures/other-faces.ts';
import { trueType } from '../pictures/true-type.ts';
import page from './typst/page.typ?raw';

/** What a PDF is made from: a template in Typst, which is code of this site, and what it prints, which is never code. */
export type PdfSource = { template: string; data: { title: string } & Record<string, unknown> };
export type Pdf = { bytes: Uint8Array<ArrayBuffer>; pages: number };

/**
 * PDF 1.7 (ISO 32000-1), tagged and declaring PDF/UA-1 (ISO 14289-1). The same source always gives the same bytes: the only
 * date in the file is that of the words, and only typefaces that come with the project are used.
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
    // What could not be laid out says why when it is printed.
    const bytes = new Uint8Array(typst.pdf(layout ?? compilation, { pdfStandard: 'ua-1' }));
    return { bytes, pages: layout?.numOfPages ?? 0 };
  } catch (error) {
    // The binding puts what is wrong with the source into `code`, what is wrong with the PDF into `message`.
    const { message, code } = error as { message: string; code: string };
    throw new Error(`Typst cannot print “${data.title}”: ${message || code}`, { cause: error });
  } finally {
    // What it remembers of one document, hundreds of megabytes for a long one, is of no use for the next.
    typst.evictCache(0);
  }
}

let compiler: Promise<NodeCompiler> | undefined;

/** A compiler with Finlandica and with faces for what it lacks. */
async function createCompiler(others: readonly Buffer[]): Promise<NodeCompiler> {
  const styles = scripts.flatMap((script) =>
    ([400, 700] as const).flatMap((weight) =>
      (['normal', 'italic'] as const).map((slant) => trueType(script, weight, slant)),
    ),
  );
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: [...(await Promise.all(styles)), ...others] }] });
}
