import { expect, test } from 'vitest';
import { renderEmail } from '../../../../issue/exportIssue.ts';
import { utf8Length } from '../../../../issue/export/utf8Length.ts';
import { contentOf } from '../../../bench/email/content.ts';
import { minimum } from '../../../bench/email/minimum.ts';
import { german } from '../../../samples/sampleIssues.ts';
import { elementsOf, visibleText } from '../support/readHtml.ts';
import { processorTime, slowness } from '../../../support/processorTime.ts';

const ours = renderEmail(german.issue, german.publication, 'html');
const least = minimum(contentOf(german.issue, german.publication));

test('a mail weighs at most 1.05 times the hand-written minimum of the same content', () => {
  const bare = (html: string) => visibleText(html).replace(/\s+/g, ' ').trim();
  expect(bare(least)).toBe(bare(ours));
  const names = (html: string) => elementsOf(html).map(({ name }) => name);
  expect(names(least)).toEqual(names(ours));
  expect(utf8Length(ours) / utf8Length(least)).toBeLessThanOrEqual(1.05);
});

test('it is rendered in a millisecond', () => {
  const render = () => renderEmail(german.issue, german.publication, 'html');
  const rounds = 300;
  const renderAll = () => {
    for (let round = 0; round < rounds; round += 1) render();
  };
  renderAll();
  expect(processorTime(renderAll) / rounds).toBeLessThan(slowness());
});
