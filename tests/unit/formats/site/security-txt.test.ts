import { expect, test } from 'vitest';
import { securityTxtOf } from '../../../../src/formats/site/security-txt.ts';
import { contentOf, withFile } from '../../../support/content-folder.ts';

test('a site that names nobody has no such file', () => {
  expect(securityTxtOf(contentOf())).toBeUndefined();
});

test('a site with a contact says whom to write to, in which languages and until when', () => {
  const contact = 'contact: { name: Harbour desk, email: desk@alba-borea.example, securityExpires: 2021-05-04 }\n';
  expect(securityTxtOf(contentOf(withFile('site.yaml', (text) => text + contact)))).toBe(
    [
      'Contact: mailto:desk@alba-borea.example',
      'Expires: 2021-05-04T23:59:59Z',
      'Preferred-Languages: fr, en, fi',
      'Canonical: https://alba-borea.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});
