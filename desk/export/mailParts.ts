import type { MailComposerOptions } from 'nodemailer';
import { contentId } from '../../issue/export/pictureAddress.ts';
import type { PictureFiles } from './gatherPictures.ts';

/** What a reader sees of a mail. */
export interface MailContent {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export type MailParts = Omit<MailComposerOptions, 'headers'>;

/** The parts of a mail, whether it becomes a file or is sent: plain text, and HTML with its pictures. Nothing else is read. */
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
