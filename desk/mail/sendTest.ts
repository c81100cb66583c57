import { namelessPictures } from '../../issue/export/pictures.ts';
import { mailPictureWidth } from '../../issue/export/pictureWidth.ts';
import { renderTestMail } from '../../issue/export/testMail.ts';
import type { mailContract } from './mailContract.ts';
import { sendMail, type SendOptions } from './sendMail.ts';
import type { OutputOf } from '../procedure.ts';
import { gatherPictures } from '../export/gatherPictures.ts';
import { mailParts } from '../export/mailParts.ts';
import type { Library } from '../library/library.ts';
import { readPublication } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';
import type { MailSettings } from '../preferences/mailSettings.ts';

/**
 * Sends an issue, as it is on disk, to the user's own address: as one reader would get it, with embedded pictures. No
 * other attachments and no other recipients. Never rejects.
 */
export async function sendTest(
  library: Library,
  id: string,
  settings: MailSettings,
  password: string,
  options?: SendOptions,
): Promise<OutputOf<typeof mailContract, 'mail.sendTest'>> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') return read;
  const { publication } = await readPublication(library);
  const render = (gone?: ReadonlySet<string>, names?: ReadonlyMap<string, string>) =>
    renderTestMail(read.issue, publication, settings.address, gone, names);
  const draft = render();
  const width = mailPictureWidth(publication);
  const { assets, drawings } = draft;
  const gathered = await gatherPictures(library, read.folder, assets, width, drawings);
  const { found, names, missing } = gathered;
  const mail = missing.length === 0 && names.size === 0 ? draft : render(new Set(missing), names);
  const sent = await sendMail(
    mailParts(mail, found),
    publication.author,
    settings,
    password,
    options,
  );
  const gone = missing.length + namelessPictures(read.issue, publication).length;
  return sent.outcome === 'sent' ? { ...sent, missingPictures: gone } : sent;
}
