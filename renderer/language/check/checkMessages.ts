import type { Severity } from '../../../issue/check/checkIssue.ts';

/** Number of findings by severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Messages of the check, except those in the findings themselves, in one language. */
export interface CheckMessages {
  readonly title: string;
  /** "1 Fehler, 2 Warnungen"; severities without findings are left out. */
  readonly summary: (counts: SeverityCounts) => string;
  readonly nothing: string;
  /** What is checked, if there are no findings. */
  readonly nothingFor: (tool: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly wholeIssue: string;
  readonly unknownBlock: string;
  /** Shown after a click on a fix. */
  readonly fixed: string;
  readonly undo: string;
  readonly checking: string;
}
