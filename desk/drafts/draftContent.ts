import { exportDraft, type PicturesAtHand } from '../../issue/exportIssue.ts';
import { headerText } from '../../issue/export/headerText.ts';
import { mailToolProfiles } from '../../issue/export/mail-tools/allMailTools.ts';
import { guardedFromTags } from '../../issue/export/mail-tools/tagGuard.ts';
import { subjectLine, titleOf } from '../../issue/export/titleAndSubject.ts';
import { mastheadOf } from '../../issue/issue.ts';
import { hostedName } from '../assets/describedName.ts';
import { exportedPictures } from '../export/exportedPictures.ts';
import type { IssueInLibrary } from '../library/library.ts';
import { contentHash } from '../files/contentHash.ts';
import type { DraftContent, FileToSend } from './draftKind.ts';
import type { UsableDraftTool } from './usableDraftTool.ts';

/** A picture of a draft: its asset, and the file as mails get it. */
export interface DraftPicture {
  readonly asset: string;
  readonly alt: string;
  /** The start of its content's hash, by which the issue remembers where it lies. */
  readonly hash: string;
  readonly file: FileToSend;
}

/**
 * Reads what a draft of an issue consists of: its pictures, and what it says once they have addresses. Rejects if the disk
 * fails.
 */
export async function prepareDraft(
  source: IssueInLibrary,
  { name, needs, settings }: UsableDraftTool,
) {
  const { issue, publication } = source;
  const render = (pictures?: PicturesAtHand) =>
    exportDraft(issue, publication, name, needs, pictures);
  const { pictures, names, missingPictures } = await exportedPictures(source, render());
  const missing = new Set(missingPictures.map(({ asset }) => asset));
  return {
    pictures: pictures.map(({ asset, alt, bytes, type, ending }): DraftPicture => {
      const hash = contentHash(bytes);
      const file = { name: hostedName(alt, hash, ending), type, bytes };
      return { asset, alt, hash: hash.slice(0, 16), file };
    }),
    missingPictures,
    /** Returns what the draft says, with its pictures at these addresses, by asset. */
    content: (
      addresses: ReadonlyMap<string, string>,
      known: DraftContent['known'],
    ): DraftContent => {
      const { files } = render({ missing, names, addresses });
      const [body, text] = files;
      // Typed text is never a merge tag, in these fields either.
      const typed = guardedFromTags({ issue, publication }, mailToolProfiles[name]);
      const title = titleOf(typed.issue, typed.publication);
      return {
        title,
        subject: subjectLine(typed.issue, typed.publication) || title,
        preheader: headerText(mastheadOf(typed.issue)?.preheader ?? ''),
        senderName: headerText(publication.name) || headerText(publication.author) || title,
        body: body?.text ?? '',
        text: text?.text ?? '',
        settings,
        known,
      };
    },
  };
}
