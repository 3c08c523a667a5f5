import { describe, expect, test } from 'vitest';
import { relationsOf, sourcesOfFacts } from '../../../src/model/relations.ts';
import { contentOf, organisationOf, withFile } from '../../support/content-folder.ts';

const content = contentOf();
const reason = { fr: 'ont fait un bateau', en: 'built a boat', fi: 'rakensivat veneen' };

describe('the ties of an organisation', () => {
  test('a tie that it declares leads to the other', () => {
    expect(relationsOf(content, organisationOf(content, 'alder-house'))).toEqual([
      { organisation: organisationOf(content, 'borealis'), reason, sources: ['borea-gazette'] },
    ]);
  });

  test('a tie that another declares with it leads back', () => {
    expect(relationsOf(content, organisationOf(content, 'borealis'))).toEqual([
      { organisation: organisationOf(content, 'alder-house'), reason, sources: ['borea-gazette'] },
    ]);
  });

  test('an organisation may have no tie', () => {
    expect(relationsOf(content, organisationOf(content, 'birch-lab'))).toEqual([]);
  });

  test('the ties that it declares come before those of others', () => {
    const withTwo = contentOf(
      withFile(
        'organisations/borealis/organisation.yaml',
        (text) =>
          `${text}related: [{ id: birch-lab, reason: { fr: cousins, en: cousins, fi: serkkuja }, sources: [atlas] }]\n`,
      ),
    );
    const ties = relationsOf(withTwo, organisationOf(withTwo, 'borealis'));
    expect(ties.map(({ organisation }) => organisation.id)).toEqual(['birch-lab', 'alder-house']);
  });
});

describe('the sources of facts', () => {
  test('they come in the order of the facts, each once', () => {
    expect(sourcesOfFacts(organisationOf(content, 'alder-house'))).toEqual(['alder-report', 'borea-gazette']);
  });

  test('they are found however deep they stand', () => {
    expect(sourcesOfFacts({ a: { b: [{ sources: ['x', 'y'] }] }, sources: ['z', 'x'] })).toEqual(['x', 'y', 'z']);
  });

  test('a source elsewhere than in “sources” is none', () => {
    expect(sourcesOfFacts({ source: ['x'], text: 'sources', sources: 'y' })).toEqual([]);
  });

  test('no facts have no sources', () => {
    expect(sourcesOfFacts(undefined)).toEqual([]);
  });
});
