import { cutToLines, cutToWidth, type Measure } from './cutToWidth.ts';
import { pangram, type Inbox, type RowText } from './inboxes.ts';

/** The parts of a mail that an inbox shows. */
export interface Envelope {
  readonly sender: string;
  readonly subject: string;
  readonly preheader: string;
}

/** The envelope as a mail program truncates it; `width` is that of its longest line, in px. */
export interface InboxRow {
  readonly sender: string;
  readonly subject: string;
  /**
   * One entry per line. If the program shows subject and preheader on one line, the only entry continues the subject's.
   */
  readonly preheader: readonly string[];
  readonly width: number;
}

/** Returns a measure for fonts, size and weight. */
export type MeasureIn = (fonts: string, text: Pick<RowText, 'size' | 'weight'>) => Measure;

/** Separates subject and preheader on a shared line. */
export const between = ' – ';

/** Truncates an envelope as the inbox does. */
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
