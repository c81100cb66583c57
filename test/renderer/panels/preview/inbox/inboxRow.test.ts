import { expect, test } from 'vitest';
import { inboxRow, type MeasureIn } from '../../../../../renderer/panels/preview/inbox/inboxRow.ts';
import { inboxes, pangram } from '../../../../../renderer/panels/preview/inbox/inboxes.ts';

/** Every character as wide as half its size. */
const measureIn: MeasureIn =
  (_fonts, { size }) =>
  (text) =>
    (text.length * size) / 2;

const long = pangram.repeat(9).trim();
const envelope = { sender: long, subject: long, preheader: long };

test.each(inboxes)('$name shows as many characters as it is known to', (inbox) => {
  const row = inboxRow(envelope, inbox, measureIn);
  const { sender, subject, preheader } = inbox;
  // A space before the ellipsis is left out.
  const isAbout = (text: string, length: number) => {
    expect(text.endsWith('…')).toBe(true);
    expect(length - text.length).toBeLessThanOrEqual(1);
    expect(text.length).toBeLessThanOrEqual(length);
  };
  isAbout(row.sender, sender.characters);
  isAbout(row.subject, subject.characters);
  if (preheader.lines === 0) {
    isAbout(`${row.subject} – ${row.preheader.join('')}`, preheader.characters);
  } else {
    expect(row.preheader).toHaveLength(preheader.lines);
    isAbout(row.preheader.at(-1) ?? '', preheader.characters);
  }
});

test('a short subject leaves its line to the preheader, a long one takes it', () => {
  const gmail = inboxes.find(({ preheader }) => preheader.lines === 0);
  if (!gmail) throw new Error('No inbox has one line for both.');
  const short = inboxRow({ ...envelope, subject: 'Kurz' }, gmail, measureIn);
  const cut = inboxRow(envelope, gmail, measureIn);
  expect(short.preheader.join('').length).toBeGreaterThan(cut.preheader.join('').length + 50);
  expect(inboxRow({ ...envelope, preheader: '' }, gmail, measureIn).preheader).toEqual([]);
});

test('what is short is not cut anywhere', () => {
  const brief = { sender: 'Doppelpunkt', subject: 'KW47', preheader: 'Dazu: Licht' };
  for (const inbox of inboxes)
    expect(inboxRow(brief, inbox, measureIn)).toMatchObject({
      ...brief,
      preheader: ['Dazu: Licht'],
    });
});
