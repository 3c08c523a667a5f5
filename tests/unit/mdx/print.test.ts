import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { heading, paragraph, words } from '../../../src/mdast/nodes.ts';
import { printComponent } from '../../../src/mdx/print.ts';
import { descendants, type Component } from '../../../src/model/text.ts';
import { contentFolder, contentOf } from '../../support/content-folder.ts';

const content = contentOf(contentFolder);

/** The first component of some MDX. */
function componentIn(mdx: string): Component {
  const found = [...descendants(mdxToMdast(mdx))].find((node) => node.type === 'mdxJsxFlowElement');
  if (!found) throw new Error(`There is no component in ${mdx}.`);
  return found;
}
const told = [paragraph([words('Ropes.')])];

test('what happened since then stands under its heading', () => {
  expect(printComponent(content, 'en', componentIn('<SinceThen>\n\nRopes.\n\n</SinceThen>'), told)).toEqual([
    heading('Since then'),
    ...told,
  ]);
});

test('a note of the editors stands under its heading', () => {
  expect(printComponent(content, 'fr', componentIn('<EditorsNote>\n\nRopes.\n\n</EditorsNote>'), told)).toEqual([
    heading('Note de la rédaction'),
    ...told,
  ]);
});

test('a quotation says who is quoted, and when', () => {
  const quotation = componentIn('<Quotation>\n\nRopes.[^alder-report]\n\n</Quotation>');
  expect(printComponent(content, 'fi', quotation, told)).toEqual([
    { type: 'blockquote', children: told },
    paragraph([words('– Alder House, maaliskuu 2019')]),
  ]);
});

test('a picture is the file for the press, with its text alternative, and its caption', () => {
  expect(printComponent(content, 'en', componentIn('<Picture of="map" />'), [])).toEqual([
    paragraph([{ type: 'image', url: '/en/press/map.png', alt: 'Map of the two harbours.' }]),
    paragraph([words('From Alba to Borea: 2,000\u00a0km.')]),
  ]);
});

test('the accessibility runs are a sentence with their day, and a table with a line for each', () => {
  const recorded = {
    ...content,
    accessibility: {
      date: '2020-05-04',
      runs: [{ check: 'print' as const, tool: 'axe-core 4.14.1', pages: 1200, problems: 0 }],
    },
  };
  const [sentence, table] = printComponent(recorded, 'en', componentIn('<AccessibilityTable />'), []);
  expect(sentence).toEqual(paragraph([words('Every page was tested on 4\u00a0May 2020.')]));
  const cellsOf = (row: object) =>
    'children' in row
      ? (row.children as { children: { value: string }[] }[]).map(({ children: [text] }) => text?.value)
      : [];
  expect(table?.type === 'table' && table.children.map(cellsOf)).toEqual([
    ['Check', 'Tool', 'Pages', 'Problems'],
    ['Automated checks, print view', 'axe-core 4.14.1', '1,200', '0'],
  ]);
});

test('a component that no text may contain is no mistake to pass over', () => {
  expect(() => printComponent(content, 'en', componentIn('<Alert />'), told)).toThrow('No text may contain <Alert>.');
});
