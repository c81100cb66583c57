import { cleanBlocks } from '../cleanIssue.ts';
import type { FindingCases } from './findingCase.ts';

const { masthead } = cleanBlocks;
const blockId = 'masthead';

export const mastheadCases: FindingCases = {
  'missing-name': {
    finds: { publication: { name: ' ' } },
    finding: { severity: 'warning', blockId: null, values: {} },
    passes: { publication: { name: '0' } },
  },
  'missing-title': {
    finds: { changes: { masthead: { ...masthead, title: ' ' } } },
    finding: { severity: 'error', blockId, values: {} },
    passes: { changes: { masthead: { ...masthead, title: 'x' } } },
  },
  'missing-subject': {
    finds: { changes: { masthead: { ...masthead, subject: '' } } },
    finding: { severity: 'error', blockId, values: {} },
    passes: { changes: { masthead: { ...masthead, subject: '0' } } },
  },
  'missing-preheader': {
    finds: { changes: { masthead: { ...masthead, preheader: '' } } },
    finding: { severity: 'warning', blockId, values: {} },
    passes: { changes: { masthead: { ...masthead, preheader: '0' } } },
  },
  'missing-date': {
    finds: { changes: { masthead: { ...masthead, date: '2025-02-30' } } },
    finding: { severity: 'error', blockId, values: {} },
    passes: { changes: { masthead: { ...masthead, date: '2025-08-29' } } },
  },
  'title-other-week': {
    finds: { changes: { masthead: { ...masthead, title: 'KW 34: Netze' } } },
    finding: {
      severity: 'warning',
      blockId,
      values: { text: 'KW 34: Netze', named: 34, week: 35 },
    },
    passes: { changes: { masthead: { ...masthead, title: 'KW 35: Netze, Folge #34' } } },
    fixed: { masthead: { ...masthead, title: 'KW 35: Netze' } },
  },
  'long-subject': {
    finds: { changes: { masthead: { ...masthead, subject: 'ä'.repeat(52) } } },
    finding: {
      severity: 'warning',
      blockId,
      values: { length: 52, gmail: 33, apple: 48, most: 51 },
    },
    passes: { changes: { masthead: { ...masthead, subject: 'ä'.repeat(51) } } },
  },
  'long-preheader': {
    finds: { changes: { masthead: { ...masthead, preheader: '👩‍⚖️'.repeat(100) } } },
    finding: { severity: 'hint', blockId, values: { length: 100, gmail: 37, most: 99 } },
    passes: { changes: { masthead: { ...masthead, preheader: '👩‍⚖️'.repeat(99) } } },
  },
};
