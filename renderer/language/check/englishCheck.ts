import type { CheckMessages } from './checkMessages.ts';

export const englishCheck: CheckMessages = {
  title: 'Check',
  summary: ({ error, warning, hint }) =>
    [
      error > 0 && (error === 1 ? '1 error' : `${String(error)} errors`),
      warning > 0 && (warning === 1 ? '1 warning' : `${String(warning)} warnings`),
      hint > 0 && (hint === 1 ? '1 hint' : `${String(hint)} hints`),
    ]
      .filter(Boolean)
      .join(', '),
  nothing: 'Nothing found.',
  nothingFor: (tool) =>
    `Links, pictures, dates, merge tags and weight are fine for ${tool}. The check goes on while you write.`,
  severities: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  wholeIssue: 'The whole issue',
  unknownBlock: 'Unknown block',
  fixed: 'Done.',
  undo: 'Undo',
  checking: 'Checking …',
};
