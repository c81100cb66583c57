import { cutToLines, cutToWidth, type Measure } from './cutToWidth.ts';
import { pangram, type Inbox, type RowText } from './inboxes.ts';

/** What an inbox tells of a mail. */
export interface Envelope {
  readonly sender: string;
  readonly subject: string;
  readonly preheader: string;
}

/** The same as a mail program cuts it; `width` is that of its longest line, in px. */
export interface InboxRow {
  readonly sender: string;
  readonly subject: string;
  /** One for each line; the only one goes on in the subject's where the program has but one line for both. */
  readonly preheader: readonly string[];
  readonly width: number;
}

/** Measures a text in fonts, size and weight. */
export type MeasureIn = (fonts: string, text: Pick<RowText, 'size' | 'weight'>) => Measure;

/** Between subject and preheader where they share a line. */
export const between = ' – ';

/** Cuts an envelope as the inbox does. */
export function inboxRow(envelope: Envelope, inbox: Inbox, measureIn: MeasureIn): InboxRow {
  const { fonts, sender, subject, preheader } = inbox;
  const room = (text: RowText) => measureIn(fonts, text)(characters(text.characters));
  const cutLine = (words: string, text: RowText) =>
    cutToWidth(words, room(text), measureIn(fonts, text));
  const shownSubject = cutLine(envelope.subject, subject);
  const inPreheader = measureIn(fonts, preheader);
  const width = Math.max(room(subject), room(preheader));
  const row = { sender: cutLine(envelope.sender, sender), subject: shownSubject, width };
  if (preheader.lines > 0) {
    const lines = cutToLines(envelope.preheader, room(preheader), preheader.lines, inPreheader);
    return { ...row, preheader: lines };
  }
  const taken = measureIn(fonts, subject)(shownSubject) + inPreheader(between);
  const left = room(preheader) - taken;
  const isThere = envelope.preheader !== '' && left > inPreheader('…');
  return { ...row, preheader: isThere ? [cutToWidth(envelope.preheader, left, inPreheader)] : [] };
}

function characters(count: number): string {
  return pangram.repeat(Math.ceil(count / pangram.length)).slice(0, count);
}
