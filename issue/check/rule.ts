import type { MailToolProfile } from '../export/mail-tools/mailTool.ts';
import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import type { TextContext } from '../text/context.ts';
import type { ExportTarget } from '../exportIssue.ts';
import type { CheckedBlock } from './checkedBlocks.ts';
import type { EarlierLinks } from './earlierLinks.ts';
import type { EarlierTokens } from './earlierTokens.ts';
import type { Finding } from './finding.ts';
import type { PictureFiles } from './pictureFiles.ts';
import type { Sentence } from './sentence.ts';

/** All that a rule may look at. */
export interface Subject {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly target: ExportTarget;
  readonly tool: MailToolProfile;
  readonly context: TextContext;
  /** In reading order; a news section's items follow it. */
  readonly blocks: readonly CheckedBlock[];
  /** The files of the issue's pictures, as far as they are known. */
  readonly pictureFiles: PictureFiles;
  /** What earlier issues link to, as far as that is known. */
  readonly earlierLinks: EarlierLinks;
  /** The lines with tokens of the issue before, as far as that is known. */
  readonly earlierTokens: EarlierTokens;
}

/** What fixes a finding at one click. It never makes up words that are the author's to write. */
export interface Fix {
  /** What the button says. */
  readonly label: Sentence;
  /** The issue without that problem, all else untouched; the same issue where there is nothing that it can fix. */
  apply(issue: Issue, finding: Finding, publication: Publication): Issue;
}

/** One kind of check. Its sentences are listed by the names of the findings that it can make. */
export interface Rule {
  readonly sentences: Readonly<Record<string, Sentence>>;
  /** By the names of the findings that they fix. */
  readonly fixes?: Readonly<Record<string, Fix>>;
  check(subject: Subject): readonly Finding[];
}
