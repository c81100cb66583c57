import { cleanBlocks } from '../cleanIssue.ts';
import { says, type FindingCases } from './findingCase.ts';

const { earnings } = cleanBlocks;

function day(date: string) {
  const companies = [{ name: 'A', ticker: '', session: 'open' as const }];
  return { earnings: { ...earnings, days: [{ date, companies }] } };
}

const weekday = {
  text: 'Dienstag, den 25. August',
  date: '2025-08-25',
  weekday: '2025-08-25',
  wrong: 'Dienstag',
};

export const dayCases: FindingCases = {
  'wrong-weekday': {
    finds: {
      changes: says('Bis ', { text: 'Dienstag', marks: ['bold'] }, ', den 25. August!'),
    },
    finding: { severity: 'error', blockId: 'essay', values: weekday },
    passes: { changes: says('Bis Montag, den 25. August!') },
    fixed: says('Bis ', { text: 'Montag', marks: ['bold'] }, ', den 25. August!'),
  },
  'earnings-no-date': {
    finds: { changes: day('Montag') },
    finding: { severity: 'error', blockId: 'earnings', values: { day: 'Montag' } },
    passes: { changes: day('2025-08-25') },
  },
  'earnings-weekend': {
    finds: { changes: day('2025-08-30') },
    finding: {
      severity: 'warning',
      blockId: 'earnings',
      values: { day: '2025-08-30', weekday: '2025-08-30' },
    },
    passes: { changes: day('2025-08-29') },
  },
  'earnings-other-week': {
    finds: { changes: day('2025-09-03') },
    finding: {
      severity: 'warning',
      blockId: 'earnings',
      values: { day: '2025-09-03', weekday: '2025-09-03', from: '2025-08-25', to: '2025-08-29' },
    },
    passes: { changes: day('2025-08-27') },
    fixed: day('2025-08-27'),
  },
};
