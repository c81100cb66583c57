import { altTextOf, exportDraft, type PicturesAtHand } from '../../issue/exportIssue.ts';
import { headerText } from '../../issue/export/headerText.ts';
import { mailToolProfiles } from '../../issue/export/mail-tools/allMailTools.ts';
import { guardedFromTags } from '../../issue/export/mail-tools/tagGuard.ts';
import { subjectLine } from '../../issue/export/subjectLine.ts';
import { titleOf } from '../../issue/export/titleOf.ts';
import { mastheadOf } from '../../issue/issue.ts';
import { hostedName } from '../assets/describedName.ts';
import { gatherPictures } from '../export/gatherPictures.ts';
import type { IssueInLibrary } from '../export/writeExport.ts';
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

/** An issue's pictures, and what its draft says once they have addresses. */
export interface PreparedDraft {
  readonly pictures: readonly DraftPicture[];
  readonly missingPictures: readonly { readonly asset: string; readonly alt: string }[];
  /** Returns what the draft says, with its pictures at these addresses, by asset. */
  readonly content: (
    addresses: ReadonlyMap<string, string>,
    known: Readonly<Record<string, string>>,
  ) => DraftContent;
}

/** Reads what a draft of an issue consists of. Rejects if the disk fails. */
export async function prepareDraft(
  { library, folder, issue, publication }: IssueInLibrary,
  { name, needs, settings }: UsableDraftTool,
): Promise<PreparedDraft> {
  const render = (pictures?: PicturesAtHand) =>
    exportDraft(issue, publication, name, needs, pictures);
  const { assets, drawings, pictureWidth } = render();
  const gathered = await gatherPictures(library, folder, assets, pictureWidth, drawings);
  const { found, names, missing } = gathered;
  const altOf = (asset: string) => altTextOf(issue, publication, asset);
  const pictures = [...assets, ...drawings.keys()].flatMap((asset): DraftPicture[] => {
    const fileName = names.get(asset) ?? asset;
    const file = found.get(fileName);
    if (!file) return [];
    const alt = altOf(asset);
    const hash = contentHash(file.bytes);
    const ending = fileName.slice(fileName.lastIndexOf('.') + 1);
    return [
      {
        asset,
        alt,
        hash: hash.slice(0, 16),
        file: { name: hostedName(alt, hash, ending), type: file.type, bytes: file.bytes },
      },
    ];
  });
  return {
    pictures,
    missingPictures: missing.map((asset) => ({ asset, alt: altOf(asset) })),
    content: (addresses, known) => {
      const { files } = render({ missing: new Set(missing), names, addresses });
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
