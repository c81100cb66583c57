import type { MailToolProfile } from '../export/mail-tools/mailTool.ts';
import type { Issue } from '../issue.ts';
import type { Publication } from '../publication.ts';
import type { TextContext } from '../text/context.ts';
import type { ExportTarget } from '../export/exportIssue.ts';
import type { CheckedBlock } from './checkedBlocks.ts';
import type { Finding } from './finding.ts';

/** All that a rule may look at. */
export interface Subject {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly target: ExportTarget;
  readonly tool: MailToolProfile;
  readonly context: TextContext;
  /** In reading order; a news section's items follow it. */
  readonly blocks: readonly CheckedBlock[];
}

/** What a finding says, and what to do about it; `{name}` stands for one of its values. */
export interface Sentence {
  readonly de: string;
  readonly en: string;
}

/** One kind of check. Its sentences are listed by the names of the findings that it can make. */
export interface Rule {
  readonly sentences: Readonly<Record<string, Sentence>>;
  check(subject: Subject): readonly Finding[];
}
