import MailComposer from 'nodemailer/lib/mail-composer';
import type { IsoDate } from '../../issue/calendar/isoDate.ts';
import { noonOf } from '../../issue/export/noonOf.ts';
import { contentHash } from '../files/contentHash.ts';
import type { PictureFiles } from './gatherPictures.ts';
import { withFoldedSubject } from './subjectHeader.ts';
import { mailParts, type MailContent } from './mailParts.ts';

/** A mail that has not been sent yet. */
export interface DraftMail extends MailContent {
  /** Empty if the issue has none: then the mail has none either. */
  readonly date: IsoDate;
}

/**
 * Returns the mail as an `.eml` file that mail programs open as a draft (`X-Unsent`): plain text, and HTML with its
 * pictures. Without sender and recipient, which the program fills in. Deterministic: random and clock values are
 * derived from the content's hash and the date, at noon in Greenwich.
 */
export async function composeMail(draft: DraftMail, pictures: PictureFiles): Promise<Uint8Array> {
  const { subject, date, html, text } = draft;
  const parts = [subject, date, text, html, ...pictures.keys()];
  const hash = contentHash(JSON.stringify(parts)).slice(0, 32);
  const noon = noonOf(date);
  const mail = new MailComposer(
    withFoldedSubject({
      date: noon ?? new Date(0),
      // Mail servers distrust an ID whose domain has no dot; this one is reserved for names that exist nowhere.
      messageId: `<${hash}@setzkasten.invalid>`,
      headers: { 'X-Unsent': '1' },
      baseBoundary: hash,
      newline: 'windows',
      ...mailParts(draft, pictures),
    }),
  );
  const bytes = await mail.compile().build();
  return noon ? bytes : withoutDate(bytes);
}

/** nodemailer always writes a date; it is in the header, before anything the author wrote except the subject. */
function withoutDate(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/^Date: .*\r\n/m, ''), 'latin1');
}
