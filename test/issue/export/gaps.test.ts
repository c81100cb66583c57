import { expect, test } from 'vitest';
import { exportIssue, exportTargets, profileFor } from '../../../issue/exportIssue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { mergeTagNames } from '../../../issue/text/inline.ts';
import { smallIssue } from './support/smallIssue.ts';

/** Without what makes the export importable, which keeps the sentences. */
function shown(text: string): string {
  return text.replace(/<!--.*?-->| data-setzkasten="[^"]*"/gs, '').replace(/\s+/g, ' ');
}

test.each(exportTargets)('%s: no sentence has a gap', (target) => {
  const publication = newPublication({ mailTool: 'html' });
  const { tags } = profileFor(target, publication);
  for (const tag of mergeTagNames) {
    const issue = smallIssue(
      ['Vorher bleibt. Hier ', { text: 'fehlt', marks: ['bold'] }, ' ', { tag }, '! Nachher auch.'],
      {
        type: 'bullet-list',
        items: [{ content: ['Nur ', { tag }, ' darin.'] }, { content: ['Ein Punkt.'] }],
      },
      { type: 'paragraph', content: ['Mit ', { tag, fallback: 'Ersatz' }, ' darin.'] },
    );
    for (const { text } of exportIssue(issue, publication, target).files) {
      const words = shown(text);
      expect(words).toContain('Vorher bleibt.');
      expect(words).toContain('Nachher auch.');
      expect(words).toContain('Ein Punkt.');
      expect(words).toContain('darin.');
      if (tags[tag]) continue;
      expect(words).not.toMatch(/fehlt|Nur/);
      expect(words).toContain('Mit Ersatz darin.');
    }
  }
});

test('a paragraph of nothing but such a sentence is gone, a heading keeps its words', () => {
  const issue = smallIssue(['Nur ', { tag: 'email' }, '.'], {
    type: 'subheading',
    content: ['Für ', { tag: 'email' }],
  });
  const [file] = exportIssue(issue, newPublication({ mailTool: 'html' }), 'text').files;
  expect(file?.text.trim().split('\n').at(-1)).toBe('Für');
  expect(file?.text).not.toContain('Nur');
});
