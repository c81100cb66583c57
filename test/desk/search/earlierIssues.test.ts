import { expect, test } from 'vitest';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { earlierLinks } from '../../../desk/search/earlierIssues.ts';
import { blankNewsItem, blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { openTestLibrary } from '../../support/openTestLibrary.ts';

test('for a page, the last issue before this one that links to it is told', async () => {
  const library = await openTestLibrary();
  const linking = (id: string, date: string, url: string) =>
    serialiseIssue({
      id,
      blocks: [
        { ...blankBlock('masthead', 'b1'), title: id, date },
        {
          ...blankBlock('news-section', 'b2'),
          items: [{ ...blankNewsItem('n1'), sources: [{ label: ['X'], url }] }],
        },
      ],
    });
  const story = 'https://www.example.com/a?utm_source=mail';
  await addIssue(library, linking('Erst', '2025-08-11', story));
  await addIssue(library, linking('Zuletzt', '2025-08-18', 'http://example.com/a/'));
  await addIssue(library, linking('Jetzt', '2025-08-25', story));
  await addIssue(library, linking('Später', '2025-09-01', story));
  const pages = ['example.com/a', 'example.com/ab'];
  expect(await earlierLinks(library, '2025-08-25-kw35', pages)).toEqual({
    'example.com/a': { title: 'Zuletzt', date: '2025-08-18' },
  });
  expect(await earlierLinks(library, '2025-08-11-kw33', pages)).toEqual({});
});
