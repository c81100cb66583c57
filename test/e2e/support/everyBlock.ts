import { expect } from '@playwright/test';
import type { Author } from './author.ts';

/** What the author writes in the story, block by block; each must be on disk and in the mail at the end. */
export const written = {
  subject: 'Der Betreff dieser Woche',
  preheader: 'Was daneben steht',
  greeting: 'Schön, dass ihr da seid.',
  subheading: 'Eine neue Zwischenzeile',
  paragraph: 'Darunter ein Absatz.',
  quote: 'Groß gesetzt und gut gemeint.',
  attribution: 'Eine Kollegin',
  source: 'Handelsblatt',
  sourceUrl: 'https://www.handelsblatt.com/',
  newsHeadline: 'Eine neue Meldung',
  newsBody: 'Mit einem Satz darunter.',
  chart: 'in einem Bild',
  note: 'am Stück',
  company: 'Hafenwerke',
  outro: 'Bis nächste Woche.',
  section: 'Ein eigener Abschnitt',
  sectionBody: 'Mit eigenem Text.',
  button: 'Jetzt lesen',
  buttonUrl: 'https://example.com/lesen',
  sponsor: 'Ein Geldgeber',
  sponsorHeadline: 'Was er verkauft',
  listHeadline: 'Sonst noch gelesen',
  link: 'Ein Lesetipp',
  linkUrl: 'https://example.com/tipp',
  linkNote: 'Lohnt sich',
  alt: 'Ein einzelner Bildpunkt',
};

const notInText = new Set([written.sourceUrl, written.buttonUrl, written.linkUrl, written.alt]);

/** The part of it that stands on the page as text. */
export const addedText = Object.values(written).filter((text) => !notInText.has(text));

/** Writes in each block of an imported issue, then adds one of each of the others. */
export async function writeInEveryBlock(author: Author): Promise<void> {
  await writeAtTheTop(author);
  await writeTheEssay(author);
  await writeNews(author);
  await writeTheRest(author);
  await addTheOthers(author);
}

async function writeAtTheTop(author: Author): Promise<void> {
  await author.typeAtEnd(author.line('subject'), written.subject);
  await author.press('Enter');
  await author.typeLines(written.preheader);
  await author.typeAtEnd(author.block('greeting').locator('p').last(), ` ${written.greeting}`);
}

async function writeTheEssay(author: Author): Promise<void> {
  await author.putCursorAtEnd(author.block('lead-essay').locator('p').first());
  await author.press('Enter');
  await author.slash('zwischen', 'Zwischenüberschrift');
  await author.typeLines(written.subheading, written.paragraph, '');
  await author.slash('zitat', 'Zitat');
  await author.typeLines(written.quote, written.attribution);
}

async function writeNews(author: Author): Promise<void> {
  const second = author.paper.locator('[data-node="newsItem"]').nth(1);
  const lastSource = second.locator('[data-node="source"]').last();
  await author.putCursorAtEnd(lastSource);
  await author.press('Enter');
  await author.typeLines(written.source);
  await author.page.getByLabel('Adresse').fill(written.sourceUrl);
  await author.putCursorAtEnd(lastSource);
  await author.press('Enter', 'Enter');
  await author.typeLines(written.newsHeadline, written.newsBody);
}

async function writeTheRest(author: Author): Promise<void> {
  await author.typeAtEnd(author.line('headline', author.block('chart')), ` ${written.chart}`);
  await author.typeAtEnd(author.line('note', author.block('tip')), ` ${written.note}`);
  const company = author.block('earnings').locator('[data-node="company"]').first();
  await company.getByRole('button', { name: 'Vor Börsenstart' }).click();
  await company.getByRole('button', { name: 'Nach Börsenschluss' }).click();
  await company.getByRole('button', { name: 'Offen' }).click();
  await expect(company.getByRole('button', { name: 'Vor Börsenstart' })).toBeVisible();
  await author.putCursorAtEnd(company.locator('> span'));
  await author.press('Enter');
  await author.typeLines(written.company);
  await author.typeAtEnd(author.block('outro').locator('p').last(), ` ${written.outro}`);
}

async function addTheOthers(author: Author): Promise<void> {
  const address = author.page.getByLabel('Adresse');
  await author.addAtEnd('text', 'Text');
  await author.typeLines(written.section, written.sectionBody, '');
  await author.slash('trenn', 'Trennlinie');
  await expect(author.block('divider')).toHaveCount(1);
  await author.addAtEnd('knopf', 'Knopf');
  await author.typeLines(written.button);
  await address.fill(written.buttonUrl);
  await author.addAtEnd('anzeige', 'Anzeige');
  await author.typeLines(written.sponsor, written.sponsorHeadline);
  await author.addBehind(author.block('tip'), 'linkliste', 'Linkliste oder Umfrage');
  await author.typeLines(written.listHeadline, written.link);
  await address.fill(written.linkUrl);
  await author.putCursorAtEnd(author.line('linkLabel', author.block('link-list')));
  await author.press('Enter');
  await author.typeLines(written.linkNote);
}
