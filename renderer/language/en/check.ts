import type { Severity } from '../../../issue/check/checkIssue.ts';

/** Messages of the check, except those in the findings themselves. */
export const check = {
  title: 'Check',
  /** "1 Fehler, 2 Warnungen"; severities without findings are left out. */
  summary: ({ error, warning, hint }: Readonly<Record<Severity, number>>) =>
    [
      error > 0 && (error === 1 ? '1 error' : `${String(error)} errors`),
      warning > 0 && (warning === 1 ? '1 warning' : `${String(warning)} warnings`),
      hint > 0 && (hint === 1 ? '1 hint' : `${String(hint)} hints`),
    ]
      .filter(Boolean)
      .join(', '),
  nothing: 'Nothing found.',
  /** What is checked, if there are no findings. */
  nothingFor: (tool: string) =>
    `Links, pictures, dates, merge tags and weight are fine for ${tool}. The check continues while you write.`,
  severities: { error: 'Error', warning: 'Warning', hint: 'Hint' } satisfies Record<
    Severity,
    string
  >,
  wholeIssue: 'The whole issue',
  unknownBlock: 'Unknown block',
  /** Shown after a click on a fix. */
  fixed: 'Done.',
  undo: 'Undo',
  checking: 'Checking …',
  links: {
    ask: 'Check the links on the web',
    asking: 'The links are being checked …',
    offline: 'No server answers: check the connection to the internet.',
    none: 'There is no web address to check.',
    asked: (count: number, bad: number) =>
      [
        count === 1 ? '1 address was checked' : `${String(count)} addresses were checked`,
        bad === 0 ? 'each leads to a page.' : `${String(bad)} lead to no page: see the check.`,
      ].join('; '),
  },
};
