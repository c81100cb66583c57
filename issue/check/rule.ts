import type { MailToolProfile } from '../export/mail-tools/mailTool.ts';
import type { Issue } from '../issue.ts';
import type { Sentence } from '../language/said.ts';
import type { Publication } from '../publication.ts';
import type { TextContext } from '../text/context.ts';
import type { ExportTarget } from '../exportIssue.ts';
import type { CheckedBlock } from './checkedBlocks.ts';
import type { EarlierLinks } from './earlierLinks.ts';
import type { EarlierTokens } from './earlierTokens.ts';
import type { Finding } from './finding.ts';
import type { LinkAnswers } from './linkAnswers.ts';
import type { PictureFiles, PictureWeights } from './pictureFiles.ts';

/** Everything a rule may look at. */
export interface Subject extends Known {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly target: ExportTarget;
  readonly tool: MailToolProfile;
  readonly context: TextContext;
  /** In reading order; a news section is followed by its items. */
  readonly blocks: readonly CheckedBlock[];
}

/** Facts from outside the issue, as far as they are known. */
export interface Surroundings {
  /** The files of the issue's pictures. */
  readonly pictureFiles?: PictureFiles | undefined;
  /** What they weigh in a mail. */
  readonly pictureWeights?: PictureWeights | undefined;
  /** What earlier issues link to. */
  readonly earlierLinks?: EarlierLinks | undefined;
  /** The previous issue's lines with tokens. */
  readonly earlierTokens?: EarlierTokens | undefined;
  /** What the servers of its links said. */
  readonly linkAnswers?: LinkAnswers | undefined;
}

type Known = { readonly [Fact in keyof Surroundings]-?: NonNullable<Surroundings[Fact]> };

/** Fixes a finding with one click. Never invents words that the author should write. */
export interface Fix {
  /** The button's label. */
  readonly label: Sentence;
  /** Returns the issue without the problem, everything else untouched; the same issue if there is nothing to fix. */
  apply(issue: Issue, finding: Finding, publication: Publication): Issue;
}

/** One kind of check. Its sentences are keyed by the names of its possible findings. */
export interface Rule {
  readonly sentences: Readonly<Record<string, Sentence>>;
  /** Keyed by the names of the findings that they fix. */
  readonly fixes?: Readonly<Record<string, Fix>>;
  /** Labels of the buttons for findings that the desk fixes by making `values.file`, a picture's file, lighter. */
  readonly fitLabels?: Readonly<Record<string, Sentence>>;
  check(subject: Subject): readonly Finding[];
}
