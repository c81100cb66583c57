import type { MailComposerOptions } from 'nodemailer';
import { contentId } from '../../issue/export/pictureAddress.ts';
import { attachedName } from '../assets/describedName.ts';
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
    attachments: [...pictures].map(([asset, { bytes, type }], index) => ({
      filename: attachedName(descriptionIn(html, contentId(asset)), index + 1, asset),
      cid: contentId(asset),
      content: Buffer.from(bytes),
      contentType: type,
      contentDisposition: 'inline',
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Returns the alt text by which the mail's HTML shows a picture; empty if it does not. */
function descriptionIn(html: string, id: string): string {
  const alt = html.split(`src="cid:${id}" alt="`)[1]?.split('"')[0] ?? '';
  return alt.replace(/&(?:amp|lt|gt|quot);/g, ' ');
}
