import { readAsset } from '../assets/readAsset.ts';
import type { Output } from '../contract.ts';
import type { Library } from '../library/library.ts';
import { readPublication } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';
import { renderTestMail } from '../../issue/export/testMail.ts';
import type { MailSettings } from './mailSettings.ts';
import { sendMail, type MailPicture, type SendOptions } from './sendMail.ts';

/**
 * Sends an issue, as it stands on disk, to the author's own address: as one reader would get it, its pictures within
 * it. Nothing else is attached, and nobody else gets it. Never rejects.
 */
export async function sendTest(
  library: Library,
  id: string,
  settings: MailSettings,
  password: string,
  options?: SendOptions,
): Promise<Output<'mail.sendTest'>> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') return read;
  const { publication } = await readPublication(library);
  const { assets, ...mail } = renderTestMail(read.issue, publication, settings.address, cidAddress);
  const pictures: MailPicture[] = [];
  for (const asset of assets) {
    const file = await readAsset(library, id, asset);
    if (!file) {
      return {
        outcome: 'invalid',
        why: `The picture ${asset}, which the issue shows, is not there.`,
      };
    }
    pictures.push({ name: asset, cid: cidOf(asset), ...file });
  }
  return sendMail(
    { ...mail, senderName: publication.author, pictures },
    settings,
    password,
    options,
  );
}

function cidAddress(asset: string): string {
  return `cid:${cidOf(asset)}`;
}

function cidOf(asset: string): string {
  return `${asset}@setzkasten`;
}
