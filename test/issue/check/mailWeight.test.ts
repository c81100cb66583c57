import { expect, test } from 'vitest';
import { roughMailWeight, weightWhileWriting } from '../../../issue/check/mailWeight.ts';
import { htmlWeight } from '../../../issue/exportIssue.ts';
import { mailTools } from '../../../issue/publication.ts';
import { german } from '../../samples/sampleIssues.ts';
import { withFallbacks } from '../export/support/withFallbacks.ts';

test.each(mailTools)(
  '%s: what is shown while writing is the export’s weight, to a fiftieth',
  (mailTool) => {
    const publication = { ...german.publication, mailTool };
    const issue = withFallbacks(german.issue);
    const exact = htmlWeight(issue, publication, mailTool);
    const shown = weightWhileWriting(issue, publication);
    expect(shown).toBeLessThanOrEqual(exact);
    expect(shown).toBeGreaterThan(exact * 0.98);
  },
);

test('the same issue is rendered once, for another target or publication anew', () => {
  const { issue, publication } = german;
  const weight = roughMailWeight(issue, publication, 'beehiiv');
  expect(roughMailWeight(issue, publication, 'beehiiv')).toBe(weight);
  expect(roughMailWeight(issue, publication, 'mailchimp')).not.toEqual(weight);
  const other = { ...publication, name: 'Ein anderer Name' };
  expect(roughMailWeight(issue, other, 'beehiiv')).not.toBe(weight);
  expect(roughMailWeight({ ...issue }, publication, 'beehiiv')).toEqual(weight);
});
