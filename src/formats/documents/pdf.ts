import { createRequire } from 'node:module';
import { scripts } from '../../drawings/typeface.ts';
import { otherFacesFor } from '../pictures/other-faces.ts';
import { trueType } from '../pictures/true-type.ts';
import page from './typst/page.typ?raw';

/** The parts of Typst's binding for Node that are used here. */
type Compilation = { mainFileContent: string; inputs: Record<string, string> };
type Layout = { numOfPages: number };
type Compiler = {
  compile: (compilation: Compilation) => { result: Layout | null };
  pdf: (source: Layout | Compilation, options: { pdfStandard: 'ua-1' }) => Uint8Array<ArrayBuffer>;
  evictCache: (maxAge: number) => void;
};
type Typst = { NodeCompiler: { create: (args: { fontArgs: { fontBlobs: Buffer[] }[] }) => Compiler } };

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
    const bytes = typst.pdf(layout ?? compilation, { pdfStandard: 'ua-1' });
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

let compiler: Promise<Compiler> | undefined;

/** A compiler with Finlandica and with faces for what it lacks. */
async function createCompiler(others: readonly Buffer[]): Promise<Compiler> {
  const styles = scripts.flatMap((script) =>
    ([400, 700] as const).flatMap((weight) =>
      (['normal', 'italic'] as const).map((slant) => trueType(script, weight, slant)),
    ),
  );
  return loadTypst().NodeCompiler.create({ fontArgs: [{ fontBlobs: [...(await Promise.all(styles)), ...others] }] });
}

/** The binding is native: each platform has a package of its own, and the last name stands for all of them. */
function loadTypst(): Typst {
  const require = createRequire(import.meta.url);
  const binding = '@myriaddreamin/typst-ts-node-compiler';
  let cause: unknown;
  for (const name of [`${binding}-linux-x64-gnu`, binding]) {
    try {
      return require(name) as Typst;
    } catch (error) {
      cause = error;
    }
  }
  const remedy = `npm install --no-save ${binding}@0.7.0`;
  throw new Error(`PDFs need Typst, which is not installed for this machine: ${remedy}`, { cause });
}
