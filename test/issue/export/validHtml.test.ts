import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { newPublication } from '../../../issue/publication.ts';
import { english, german } from '../../samples/sampleIssues.ts';
import { anyIssue, anyPublication } from '../support/anyIssue.ts';
import { everyBlockIssue } from '../support/everyBlock.ts';
import { htmlRules } from './support/htmlRules.ts';
import { mailPages, pagesForTools } from './support/mailPages.ts';
import { nuCheckerMissing, nuErrors } from './support/nuChecker.ts';
import { cases } from '../../support/thorough.ts';

/** What html-validate reports of the pages, as `page: rule: message`. */
async function reports(
  pages: ReadonlyMap<string, string>,
  checker = new HtmlValidate(htmlRules),
): Promise<string[]> {
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

const toolPages = new Map(
  issues.flatMap(([name, issue, publication]) =>
    [...pagesForTools(issue, publication)].map(
      ([form, html]) => [`tool-${name}-${form}`, html] as const,
    ),
  ),
);

test('html-validate finds nothing in the samples', async () => {
  expect(samplePages.size).toBe(15);
  expect(await reports(samplePages)).toEqual([]);
});

const broken = new Map([
  ['broken', samplePages.get('german-outlook')?.replace(/ alt="[^"]*"|<\/ul>/g, '') ?? ''],
]);

test('html-validate finds a picture without alt text and an element left open', async () => {
  const rules = (await reports(broken)).map((report) => report.split(': ')[1]);
  expect(rules).toEqual(expect.arrayContaining(['wcag/h37', 'close-order']));
});

const anyPages = new Map(
  fc
    .sample(fc.tuple(anyIssue, anyPublication), { numRuns: cases(200) })
    .flatMap(([issue, publication], index) =>
      Object.entries(mailPages(issue, publication)).map(
        ([form, html]) => [`any-${String(index)}-${form}`, html] as const,
      ),
    ),
);

/** Rules about the author's text, which an export keeps unchanged; the app's own check reports most of these. */
const aboutTheWords = {
  // Which blocks there are, in which order, and whether a masthead is one of them.
  'heading-level': 'off',
  // A headline or a link that contains only a line break or invisible characters.
  'empty-heading': 'off',
  'wcag/h30': 'off',
  // White space within a text that was typed or pasted.
  'no-trailing-whitespace': 'off',
  'tel-non-breaking': 'off',
} as const;

test('html-validate finds nothing in generated issues', async () => {
  expect(anyPages.size).toBe(5 * cases(200));
  const rules = { ...htmlRules.rules, ...aboutTheWords };
  expect(await reports(anyPages, new HtmlValidate({ ...htmlRules, rules }))).toEqual([]);
});

let missing: string | undefined;
/** What it finds in all pages, from one run: it takes long to warm up. */
let nuFound: readonly string[] = [];

beforeAll(() => {
  missing = nuCheckerMissing();
  if (missing === undefined)
    nuFound = nuErrors(new Map([...samplePages, ...toolPages, ...broken, ...anyPages]));
});

/** Outlook's own properties, which no checker knows, and no other mail program reads. */
const vendorProperty = /: CSS: “mso-[a-z-]+”: Property “mso-[a-z-]+” doesn't exist\. \|/;

/** Braces and bars in an address may be a mail tool's merge tag, typed by the author: it is handed on as it is. */
const mergeTagAddress = /: Bad value “[^”]*[{|][^”]*” for attribute “href”.*“[{|]” is not allowed/;
/** A code point that is no character, in a text of any code points: parsers keep it, and no key types it. */
const nonCharacter = /: Astral non-character\./;

/** See `heading-level` above. */
const headingOrder = /: The heading “h3” .* follows the heading “h1” /;

test('the Nu checker finds nothing in the samples', (context) => {
  if (missing !== undefined) context.skip(`the Nu checker is not here: ${missing}`);
  const real = nuFound.filter(
    (error) => !/^(?:any|tool)-/.test(error) && !vendorProperty.test(error),
  );
  expect(real.filter((error) => !error.startsWith('broken: '))).toEqual([]);
  expect(real).toContainEqual(expect.stringMatching(/^broken: An “img” element must have/));
  expect(real).toContainEqual(expect.stringMatching(/^broken: Unclosed element “ul”/));
});

test('the Nu checker finds nothing but merge tags in what each tool gets, in each look', (context) => {
  if (missing !== undefined) context.skip(`the Nu checker is not here: ${missing}`);
  expect(toolPages.size).toBe(99);
  const real = nuFound.filter(
    (error) =>
      error.startsWith('tool-') && !vendorProperty.test(error) && !mergeTagAddress.test(error),
  );
  expect(real).toEqual([]);
});

test('the Nu checker finds nothing in generated issues', (context) => {
  if (missing !== undefined) context.skip(`the Nu checker is not here: ${missing}`);
  const real = nuFound.filter(
    (error) =>
      error.startsWith('any-') &&
      ![vendorProperty, mergeTagAddress, nonCharacter, headingOrder].some((known) =>
        known.test(error),
      ),
  );
  expect(real).toEqual([]);
});
