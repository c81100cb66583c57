import type { Severity } from '../../../issue/check/checkIssue.ts';

/** How many findings there are of each kind. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Every sentence about the check that the findings do not say themselves, in one language. */
export interface CheckMessages {
  readonly title: string;
  /** "1 Fehler, 2 Warnungen"; kinds without a finding left out. */
  readonly summary: (counts: SeverityCounts) => string;
  readonly nothing: string;
  /** What is checked, where nothing was found. */
  readonly nothingFor: (tool: string) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly wholeIssue: string;
  readonly unknownBlock: string;
  /** Told after a click on a fix. */
  readonly fixed: string;
  readonly undo: string;
  readonly checking: string;
}
