import { including, says, type FindingCases } from './findingCase.ts';

const ofIssue = { blockId: null } as const;

export const wholeCases: FindingCases = {
  'too-few-words': {
    finds: { publication: { targetWords: { least: 1000, most: 2000 } } },
    finding: { ...ofIssue, severity: 'hint', values: including({ least: 1000, most: 2000 }) },
    passes: { publication: { targetWords: { least: 10, most: 2000 } } },
  },
  'too-many-words': {
    finds: { publication: { targetWords: { least: 1, most: 2 } } },
    finding: { ...ofIssue, severity: 'hint', values: including({ least: 1, most: 2 }) },
    passes: { publication: { targetWords: { least: 1, most: 200 } } },
  },
  'html-too-heavy': {
    finds: { changes: says('x'.repeat(103 * 1024)) },
    finding: { ...ofIssue, severity: 'error', values: including({ most: 102 }) },
    passes: { changes: says('x'.repeat(80 * 1024)) },
  },
  'html-heavy': {
    finds: { changes: says('x'.repeat(90 * 1024)) },
    finding: { ...ofIssue, severity: 'warning', values: including({ most: 102 }) },
    passes: { changes: says('x'.repeat(80 * 1024)) },
  },
};
