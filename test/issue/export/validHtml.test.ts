import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { newPublication } from '../../../issue/publication.ts';
import { english, german } from '../../samples/sampleIssues.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';
import { htmlRules } from './support/htmlRules.ts';
import { mailPages } from './support/mailPages.ts';
import { nuCheckerMissing, nuErrors } from './support/nuChecker.ts';

const checker = new HtmlValidate(htmlRules);

/** What html-validate reports of the pages, as `page: rule: message`. */
async function reports(pages: ReadonlyMap<string, string>): Promise<string[]> {
  const found: string[] = [];
  for (const [name, html] of pages) {
    const { results } = await checker.validateString(html);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      found.push(`${name}: ${ruleId}: ${message} | ${selector ?? ''}`);
  }
  return found;
}

const everyBlockPublication = newPublication({ name: 'Mein Brief', author: 'Ada' });
const issues = [
  ['german', german.issue, german.publication],
  ['english', english.issue, english.publication],
  ['every-block', everyBlockIssue, everyBlockPublication],
] as const;

const samplePages = new Map(
  issues.flatMap(([name, issue, publication]) =>
    Object.entries(mailPages(issue, publication)).map(
      ([form, html]) => [`${name}-${form}`, html] as const,
    ),
  ),
);

test('html-validate finds nothing in the samples', async () => {
  expect(samplePages.size).toBe(12);
  expect(await reports(samplePages)).toEqual([]);
});

let missing: string | undefined;

beforeAll(() => {
  missing = nuCheckerMissing();
}, 120_000);

/** Outlook's own properties, which no checker knows, and no other mail program reads. */
const vendorProperty = /: CSS: “mso-[a-z-]+”: Property “mso-[a-z-]+” doesn't exist\. \|/;

test('the Nu checker finds nothing in the samples', (context) => {
  if (missing !== undefined) context.skip(`the Nu checker is not here: ${missing}`);
  expect(nuErrors(samplePages).filter((error) => !vendorProperty.test(error))).toEqual([]);
}, 60_000);
