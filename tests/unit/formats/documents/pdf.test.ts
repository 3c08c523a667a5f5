import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { announcementPdf } from '../../../../src/formats/documents/announcement.ts';
import { factSheetPdf } from '../../../../src/formats/documents/fact-sheet.ts';
import { pdf } from '../../../../src/formats/documents/pdf.ts';
import { sheetOf } from '../../../../src/formats/documents/typst/sheet.ts';
import { contentOf, withFile } from '../../../support/content-folder.ts';

const content = contentOf();
const data = sheetOf(content, 'fi', {
  title: 'Kaksi venettä',
  description: 'Mikä kelluu.',
  updated: '2020-05-04',
  address: 'https://alba-borea.example/fi/',
  sources: ['atlas'],
});

const wordsOf = async (bytes: Uint8Array) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text;
};

describe('a PDF', () => {
  test('it is the same whenever it is made', async () => {
    const [first, second] = [await pdf({ template: '= Vene', data }), await pdf({ template: '= Vene', data })];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('it tells how many pages it has', async () => {
    const template = '= Vene\n#pagebreak()\nKöysi\n#pagebreak()\nAiro';
    expect((await pdf({ template, data })).pages).toBe(3);
  });

  test('its only date is that of the words', async () => {
    const { getMetadata } = await getDocumentProxy(
      new Uint8Array((await pdf({ template: '= Vene', data })).bytes),
    ).then((document) => ({ getMetadata: () => document.getMetadata() }));
    expect((await getMetadata()).info).toMatchObject({
      Title: 'Kaksi venettä',
      Author: 'Toimitus',
      Subject: 'Mikä kelluu.',
      CreationDate: 'D:20200504000000Z',
      ModDate: 'D:20200504000000Z',
    });
  });

  test('a picture without alternative text is refused', async () => {
    const picture =
      "#image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>\"), format: \"svg\")";
    await expect(pdf({ template: `= Vene\n${picture}`, data })).rejects.toThrow('missing alt text');
  });

  test('letters that shaping joins and takes apart are printed', async () => {
    const words = 'क्षत्रिय มืน้ำ தமிழ்';
    const { bytes } = await pdf({ template: `= ${words}`, data: { ...data, title: words } });
    expect((await wordsOf(bytes)).replaceAll(/\s/g, '')).toContain('त्रिय');
  });

  test('its links say their words, and the number of the source that they lead to', async () => {
    const template =
      '= Vene\n#worded-link("https://a.example/x?q=(1)#y", "Köysi (東)", [Köysi]) #citation("1")\n#sources()';
    const source = { title: 'Merikortti', url: 'https://b.example/', stop: '.', notes: '' };
    const { bytes } = await pdf({ template, data: { ...data, sources: [source] } });
    const page = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1);
    const links = (await page.getAnnotations()) as { url?: string; contentsObj: { str: string } }[];
    expect(links.map((link) => [link.url, link.contentsObj.str])).toEqual([
      ['https://a.example/x?q=(1)#y', 'Köysi (東)'],
      [undefined, 'Lähde 1'],
      ['https://b.example/', 'Merikortti'],
      ['https://b.example/', 'https://b.example/'],
    ]);
  });

  test('a link to a URL without words is refused', async () => {
    const template = '= Vene\n#link("https://a.example/")[Köysi]';
    await expect(pdf({ template, data })).rejects.toThrow('Typst writes links in another way');
  });

  test('a template that is wrong is refused', async () => {
    await expect(pdf({ template: '#oar()', data })).rejects.toThrow();
  });
});

describe('the announcement and the fact sheet as PDF', () => {
  test.each([
    ['announcement', announcementPdf],
    ['fact sheet', factSheetPdf],
  ])('the %s is the same whenever it is made', async (_, make) => {
    const [first, second] = [await make(content, 'en'), await make(contentOf(), 'en')];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('words that look like code of Typst are printed as they stand', async () => {
    const edited = withFile('pages/announcement/en.mdx', (text) =>
      text.replace('Words of the page.', 'First.\n\nThen #panic(1) $1^2$ \\] #\\[ // no @here \\<there> = a - b.'),
    );
    const { bytes } = await announcementPdf(contentOf(edited), 'en');
    expect(await wordsOf(bytes)).toContain('Then #panic(1) $1^2$ ] #[ // no @here <there> = a - b.');
  });

  test('rare letters and signs are printed too', async () => {
    const edited = withFile('pages/announcement/en.mdx', (text) =>
      text.replace('Words of the page.', 'Šiaulių ėžys, Łódź, 12 € ≥ 3 − Ω.'),
    );
    const { bytes } = await announcementPdf(contentOf(edited), 'en');
    expect(await wordsOf(bytes)).toContain('Šiaulių ėžys, Łódź, 12 € ≥ 3 − Ω.');
  });
});

describe('names in any script', () => {
  test('they are printed in faces that have them, under tags of any language', async () => {
    const names = '北京 東京 서울 मुंबई กรุงเทพ Москва ירושלים → ✓';
    const files = withFile('organisations/alder-house/organisation.yaml', (yaml) =>
      yaml.replace('short: Alder House', `short: ${names}`).replace('order: 1', 'order: 1\nlang: zh-Hant'),
    );
    const { bytes } = await factSheetPdf(contentOf(files), 'en');
    const printed = await wordsOf(bytes);
    expect(['北京', '東京', '서울', 'Москва', '→', '✓'].filter((name) => !printed.includes(name))).toEqual([]);
  });
});
