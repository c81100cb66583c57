import type { MailComposerOptions } from 'nodemailer';
import { contentId } from '../../issue/export/pictureAddress.ts';
import type { PictureFiles } from './gatherPictures.ts';

/** The parts of a mail that a reader sees. */
export interface MailContent {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export type MailParts = Omit<MailComposerOptions, 'headers'>;

/**
 * Returns the parts of a mail, for a file or for sending: plain text, and HTML with its pictures. Reads nothing else.
 */
export function mailParts({ subject, html, text }: MailContent, pictures: PictureFiles): MailParts {
  return {
    subject,
    text,
    html,
    attachments: [...pictures].map(([asset, { bytes, type }]) => ({
      filename: asset,
      cid: contentId(asset),
      content: Buffer.from(bytes),
      contentType: type,
      contentDisposition: 'inline',
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
