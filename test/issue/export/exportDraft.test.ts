import { expect, test } from 'vitest';
import { blankBlock } from '../../../issue/blocks/allBlocks.ts';
import { exportDraft } from '../../../issue/exportIssue.ts';
import {
  draftNeeds,
  draftTools,
  type DraftToolName,
} from '../../../issue/export/mail-tools/draftNeeds.ts';
import type { Issue } from '../../../issue/issue.ts';
import { newPublication } from '../../../issue/publication.ts';
import { pictureIssue } from '../../support/pictureIssue.ts';

const asset = `${'a'.repeat(64)}.png`;
const gone = `${'b'.repeat(64)}.png`;
const publication = newPublication({ name: 'Brief' });

const small = pictureIssue({ [asset]: 'Eine Kurve', [gone]: 'Nicht da' });
const issue: Issue = {
  ...small,
  blocks: [
    ...small.blocks,
    {
      ...blankBlock('text', 'personal'),
      body: [
        {
          type: 'paragraph',
          content: [
            'Guten Tag, ',
            { tag: 'first-name', fallback: 'liebe Leute' },
            '! Dein Link ist ',
            { tag: 'referral-link' },
            '.',
          ],
        },
        { type: 'paragraph', content: ['{first_name} steht hier als Text.'] },
      ],
    },
  ],
};

function draftOf(tool: DraftToolName) {
  const pictures = {
    missing: new Set([gone]),
    addresses: new Map([[asset, 'https://pictures.example/kurve.png']]),
  };
  const { files, assets } = exportDraft(issue, publication, tool, draftNeeds[tool], pictures);
  expect(files.map(({ form }) => form)).toEqual([draftNeeds[tool].form, 'text']);
  return { body: files[0]?.text ?? '', text: files[1]?.text ?? '', assets };
}

test.each(draftTools)('%s gets the whole issue, with pictures from the web', (tool) => {
  const { body, text, assets } = draftOf(tool);
  expect(assets).toEqual([asset]);
  expect(body).toContain('https://pictures.example/kurve.png');
  expect(body).not.toContain('images/');
  for (const written of [body, text]) expect(written).toMatch(/\[[^\]]*Nicht da\\?\]/);
});

test('Ghost shows the title by itself, and everybody reads the same words', () => {
  const { body } = draftOf('ghost');
  expect(body).not.toContain('KW35');
  expect(body).toContain('Guten Tag, liebe Leute!');
  expect(body).not.toContain('Dein Link');
  // What the author typed is text to Ghost.
  expect(body).toContain('{\u200Cfirst_name}');
  expect(draftOf('kit').body).toContain('{{ subscriber.first_name | default: "liebe Leute" }}');
  expect(draftOf('kit').body).toContain('KW35');
});
