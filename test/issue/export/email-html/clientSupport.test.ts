import { caniemail, rawData } from 'caniemail';
import { describe, expect, test } from 'vitest';
import { renderEmail } from '../../../../issue/exportIssue.ts';
import { newPublication } from '../../../../issue/publication.ts';
import { german } from '../../../samples/sampleIssues.ts';
import { everyBlockIssue } from '../../support/everyBlock.ts';

type Client = Parameters<typeof caniemail>[0]['clients'][number];

/**
 * How many features each mail program may lack of ours: for the first four what a hand-written minimum of the same
 * content comes to, for GMX and WEB.DE the six of the table below.
 */
const most: Readonly<Partial<Record<Client, number>>> = {
  'gmail.desktop-webmail': 2,
  'outlook.windows': 6,
  'apple-mail.macos': 1,
  'apple-mail.ios': 1,
  'outlook.outlook-com': 2,
  'gmx.desktop-webmail': 6,
  'web-de.desktop-webmail': 6,
};
/** Printed beside them, and held to no bound: nobody can do without what they lack. */
const others: readonly Client[] = [
  'gmail.mobile-webmail',
  'outlook.macos',
  'yahoo.desktop-webmail',
  'thunderbird.macos',
  'samsung-email.android',
  'protonmail.desktop-webmail',
];

/** Every feature that GMX or WEB.DE lack of ours, and why the mail is good without it. */
const accepted: Readonly<Record<string, string>> = {
  '<style> element':
    'every element carries its own styles; what is lost is the smaller margin on phones and the colours of the dark, and a mail without these is shown light',
  'lang attribute':
    'says the language of the page itself instead; a screen reader then takes the language of the window',
  'role attribute':
    'tables with nothing in them but a button, bars or a box are read as tables of one cell; a quote is a paragraph, and the main part no landmark',
  'Attribute selector': 'stands in <style> alone: the colours of the dark, gone together with it',
  '!important keyword': 'stands in <style> alone, where it is to win over the inline styles',
  'color-scheme CSS property':
    'stands in <style> alone: without it, as without the colours of the dark, the mail is light',
};

const samples = {
  german: renderEmail(german.issue, german.publication, 'html'),
  everyBlock: renderEmail(everyBlockIssue, newPublication({ name: 'Mein Brief' }), 'html'),
};

/**
 * What the mail uses and the program does not support at all. The checker passes over rules within `@media`: so they
 * are handed to it once more, without.
 */
function unsupported(html: string, client: Client): string[] {
  const media = /@media[^{]*\{((?:[^{}]*\{[^{}]*\})+)\}/g;
  const opened = html.replace(media, (rule, inner: string) => rule + inner);
  expect(opened.length).toBeGreaterThan(html.length + 300);
  const { errors } = caniemail({ clients: [client], html: withoutUnknown(opened, client) }).issues;
  const titles = new Set([...errors.values()].flat().map(({ title }) => title));
  // In the colours of the dark alone, it only dims pictures: without it they are as they are.
  titles.delete('opacity');
  return [...titles].toSorted();
}

/** The checker throws on features untested in that program: in our mail, one property. */
function withoutUnknown(html: string, client: Client): string {
  const tried = rawData.data.find(({ title }) => title === 'word-wrap')?.stats ?? {};
  const [program = '', platform = ''] = client.split('.');
  const known = (tried as Record<string, Record<string, unknown>>)[program]?.[platform];
  return known === undefined ? html.replaceAll(/;word-wrap:\w+/g, '') : html;
}

test('the table: what each mail program does not support', () => {
  const clients = [...(Object.keys(most) as Client[]), ...others];
  const rows = clients.map((client) => {
    const features = unsupported(samples.german, client);
    return `${client.padEnd(27)} ${String(features.length).padStart(2)}  ${features.join(', ')}`;
  });
  console.log(
    [`caniemail.com's data of ${rawData.last_update_date.slice(0, 10)}:`, ...rows].join('\n'),
  );
  expect(rows).toHaveLength(13);
});

describe.each(Object.entries(samples))('%s', (_name, html) => {
  test.each(Object.entries(most))('%s lacks no more than it may', (client, limit) => {
    // Without it, a wide table makes the page wider, as a mail program's own tables do.
    const lacked = unsupported(html, client as Client).filter((title) => title !== 'overflow');
    expect(lacked.length).toBeLessThanOrEqual(limit);
  });

  test.each(['gmx.desktop-webmail', 'web-de.desktop-webmail'] as const)(
    '%s lacks nothing that the mail needs',
    (client) => {
      expect(unsupported(html, client)).toEqual(Object.keys(accepted).toSorted());
    },
  );
});

test('what is said to stand in <style> alone does', () => {
  const inline = samples.german.replace(/<style>.*?<\/style>/gs, '');
  expect(inline).not.toMatch(/!important|color-scheme|word-wrap/);
  const bright = samples.german.replace(
    /@media screen and \(prefers-color-scheme:dark\).*?}}/gs,
    '',
  );
  expect(bright).not.toContain('opacity');
});
