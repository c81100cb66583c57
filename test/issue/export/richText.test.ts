import { expect, test } from 'vitest';
import { renderForm } from '../../../issue/export/exportIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { english, german } from '../../samples/sampleIssues.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';
import { golden } from './support/golden.ts';
import { elementsOf } from './support/readHtml.ts';

const issues = [german, english, { issue: everyBlockIssue, publication: newPublication() }];

test('one of every block', async () => {
  const html = renderForm(everyBlockIssue, newPublication(), 'rich-text');
  await golden('every-block.rich-text.html', html.replace(/(<\/\w+>|<hr>)(?=<(?!\/))/g, '$1\n'));
});

test('holds only what TipTap editors keep', () => {
  const safe = 'h2 h3 p strong em s code a ul ol li blockquote hr img br'.split(' ');
  const attributes = new Set(['href', 'src', 'alt', 'width', 'height']);
  for (const { issue, publication } of issues) {
    for (const element of elementsOf(renderForm(issue, publication, 'rich-text'))) {
      expect(safe).toContain(element.name);
      for (const name of Object.keys(element.attributes)) expect(attributes).toContain(name);
      const empty = element.text.trim() === '' && !['img', 'hr', 'br'].includes(element.name);
      expect([element.name, empty]).toEqual([element.name, false]);
    }
  }
});

test('a picture is a block of its own with an address that the caller gives', () => {
  const html = renderForm(everyBlockIssue, newPublication(), 'rich-text', {
    pictureAddress: (asset) => `https://example.org/${asset}`,
  });
  expect(html).toContain(
    '</ul><img src="https://example.org/a1.png" alt="These five words never count" width="800" height="400"><p><em>Ein Bild<br>Quelle: Ada</em></p>',
  );
});

test('the preheader is not in it', () => {
  expect(renderForm(everyBlockIssue, newPublication(), 'rich-text')).not.toContain('Vorschau');
});
