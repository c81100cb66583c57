import { describe, expect, test } from 'vitest';
import { exportIssue } from '../../../../issue/exportIssue.ts';
import type { Stripped } from '../../../../issue/export/mail-tools/mailTool.ts';
import { mailToolProfiles } from '../../../../issue/export/mail-tools/allMailTools.ts';
import { mailTools, newPublication } from '../../../../issue/publication.ts';
import { german } from '../../../samples/sampleIssues.ts';
import { everyBlockIssue } from '../../support/everyBlock.ts';
import { golden } from '../support/golden.ts';

/** What gives away that a text uses something which a tool strips. */
const signs: Readonly<Record<Stripped, RegExp>> = {
  document: /<(?:!doctype|html|head|body)\b/i,
  'style-sheets': /<style\b/i,
  classes: /\sclass=/i,
  'layout-tables': /<table\b/i,
  'data-pictures': /\ssrc="data:/i,
  comments: /<!--/,
  'inline-styles': /\sstyle=/i,
};

/** Where a golden HTML file starts a new line, for readable diffs. */
const blockStart = /(?=<(?:p|h[1-6]|ul|ol|table|div|blockquote|hr|img|body|style)\b)/g;

describe.each(mailTools)('%s', (name) => {
  const { files } = exportIssue(german.issue, { ...german.publication, mailTool: name }, name);

  test.each(files)('gets the German sample as $name', async ({ form, name: file, text }) => {
    const isHtml = form !== 'markdown' && form !== 'text';
    await golden(`${name}/${file}`, isHtml ? text.replace(blockStart, '\n') : text);
  });

  test('is given nothing that it strips', () => {
    const more = exportIssue(everyBlockIssue, newPublication({ mailTool: name }), name).files;
    for (const { form, text } of [...files, ...more]) {
      if (form === 'markdown' || form === 'text') continue;
      // What listmonk is told to leave in, it does not see.
      const given = text.replace(/\{\{ Safe `[^`]*` \}\}/g, '');
      for (const stripped of mailToolProfiles[name].strips) {
        expect(given).not.toMatch(signs[stripped]);
      }
    }
  });
});
