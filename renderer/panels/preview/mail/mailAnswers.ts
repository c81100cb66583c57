import { textContext, type Counts } from '../../../../issue/counting/countIssue.ts';
import type { Drawing } from '../../../../issue/export/chartPictures.ts';
import { LiveMail, type MailInPieces, type MailPiece } from '../../../../issue/export/liveMail.ts';
import { sampleReader } from '../../../../issue/export/sampleReader.ts';
import type { Issue } from '../../../../issue/issue.ts';
import type { Publication } from '../../../../issue/publication.ts';
import { assetAddress } from '../../../../issue/text/assetAddress.ts';
import { differenceOf, type Difference } from '../../../session/worker/issueDifference.ts';
import { placeholderOf } from './placeholderOf.ts';

/** What all mails of a view have in common; the same object for all of them. */
export interface MailSetting {
  readonly publication: Publication;
  /** The issue whose pictures are shown; without it, only shared ones are. */
  readonly id: string | undefined;
  /** False for a reader whose name the mail tool does not know. */
  readonly hasName: boolean;
  /** What follows a picture's address. */
  readonly access: string;
}

export interface Question {
  readonly issue: Issue;
  readonly setting: MailSetting;
  /** True to count the issue, whose length a mail may say. */
  readonly isCounted: boolean;
}

/** A mail as the difference from the view's last one, and the charts in its new pieces. */
export interface Answer {
  readonly mail: Difference;
  readonly drawings: readonly Drawing[];
}

/** Returns a function that writes mails: only the pieces that changed, or in full if the last one was another view's. */
export function mailAnswers(): (question: Question) => Answer {
  let last: MailOfView | undefined;
  return ({ issue, setting, isCounted }) => {
    if (last?.setting !== setting) last = new MailOfView(setting);
    return last.write(issue, isCounted);
  };
}

class MailOfView {
  readonly setting: MailSetting;
  readonly #mail: LiveMail;
  /** Pieces without what only the writer needs; the same object for the same piece. */
  readonly #sent = new WeakMap<MailPiece, MailPiece>();
  #drawings: Drawing[] = [];
  #counts: Counts | undefined;
  #last: MailInPieces | undefined;

  constructor(setting: MailSetting) {
    this.setting = setting;
    const { publication, id, hasName, access } = setting;
    const addressOf = (name: string, drawing?: Drawing) => {
      if (!drawing) return assetAddress(id, name) + access;
      this.#drawings.push(drawing);
      return placeholderOf(drawing);
    };
    this.#mail = new LiveMail(publication, addressOf, sampleReader(publication, hasName));
  }

  write(issue: Issue, isCounted: boolean): Answer {
    this.#drawings = [];
    if (isCounted || !this.#counts) this.#counts = textContext(issue, this.setting.publication);
    const written = this.#mail.write(issue, this.#counts);
    const now = { ...written, pieces: written.pieces.map((piece) => this.#withoutRest(piece)) };
    const mail = differenceOf(this.#last, now);
    this.#last = now;
    return { mail, drawings: this.#drawings };
  }

  #withoutRest(piece: MailPiece): MailPiece {
    let sent = this.#sent.get(piece);
    if (!sent) this.#sent.set(piece, (sent = { block: piece.block, html: piece.html }));
    return sent;
  }
}
