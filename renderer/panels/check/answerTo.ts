import type { Surroundings } from '../../../issue/check/checkIssue.ts';
import { weightWhileWriting } from '../../../issue/check/mailWeight.ts';
import type { Issue } from '../../../issue/issue.ts';
import type { Publication } from '../../../issue/publication.ts';
import { checkedIssue, type CheckedIssue } from './checkedIssue.ts';

/** An issue to be checked for the publication's mail tool, in the interface's language. */
export interface Question {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly surroundings: Surroundings;
  readonly language: string;
}

/** The findings, and the size of the HTML in bytes. */
export interface Answer {
  readonly checked: CheckedIssue;
  readonly bytes: number;
}

/** Checks and weighs the issue. */
export function answerTo({ issue, publication, surroundings, language }: Question): Answer {
  return {
    checked: checkedIssue(issue, publication, publication.mailTool, surroundings, language),
    bytes: weightWhileWriting(issue, publication),
  };
}
