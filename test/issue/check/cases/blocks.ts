import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { cleanBlocks } from '../cleanIssue.ts';
import { says, type FindingCases } from './findingCase.ts';

const { essay, earnings, outro, sponsor } = cleanBlocks;
const text = { ...blankBlock('text', 'essay'), body: essay.body };
const subheading = { type: 'subheading' as const, content: ['Zwischendurch'] };
const paidFor = [
  { type: 'paragraph' as const, content: ['Diese Ausgabe wird präsentiert von Amsel & Söhne.'] },
];

export const blockCases: FindingCases = {
  'empty-block': {
    finds: { changes: { text: blankBlock('text', 'text') } },
    finding: { severity: 'warning', blockId: 'text', values: {} },
    passes: {
      changes: { text: { ...blankBlock('text', 'text'), headline: [], body: essay.body } },
    },
    fixed: { text: null },
  },
  'empty-headline': {
    finds: { changes: { essay: { ...essay, headline: [' '] } } },
    finding: { severity: 'warning', blockId: 'essay', values: {} },
    passes: { changes: { essay: { ...essay, headline: ['!'] } } },
  },
  'empty-body': {
    finds: {
      changes: { earnings: { ...earnings, days: [{ date: '2025-08-26', companies: [] }] } },
    },
    finding: { severity: 'warning', blockId: 'earnings', values: {} },
    passes: {
      changes: {
        earnings: { ...earnings, days: [{ date: '2025-08-27', companies: [] }, ...earnings.days] },
      },
    },
  },
  'skipped-heading': {
    finds: { changes: { essay: { ...text, body: [subheading, ...essay.body] } } },
    finding: { severity: 'hint', blockId: 'essay', values: { text: 'Zwischendurch' } },
    passes: { changes: { later: { ...text, id: 'later', body: [subheading, ...essay.body] } } },
    fixed: { essay: { ...text, headline: ['Zwischendurch'] } },
  },
  'advertisement-without-label': {
    finds: { changes: { essay: { ...essay, headline: ['Lampen'], body: paidFor } } },
    finding: {
      severity: 'warning',
      blockId: 'essay',
      values: { text: 'Diese Ausgabe wird präsentiert' },
    },
    passes: { changes: says('Der Verein wird gesponsert und präsentiert von einer Brauerei.') },
    fixed: { essay: { ...essay, headline: ['Anzeige: Lampen'], body: paidFor } },
    others: [
      {
        finds: {
          changes: { essay: { ...essay, headline: ['Lampen'], body: paidFor } },
          publication: { labels: { sponsor: 'Gesponsert' } },
        },
        finding: {
          severity: 'warning',
          blockId: 'essay',
          values: { text: 'Diese Ausgabe wird präsentiert' },
        },
        passes: {
          changes: { essay: { ...essay, headline: ['Gesponsert: Lampen'], body: paidFor } },
          publication: { labels: { sponsor: 'Gesponsert' } },
        },
        fixed: { essay: { ...essay, headline: ['Gesponsert: Lampen'], body: paidFor } },
      },
    ],
  },
  'sponsor-without-name': {
    finds: { changes: { sponsor: { ...sponsor, sponsor: ' ' } } },
    finding: { severity: 'warning', blockId: 'sponsor', values: {} },
    passes: { changes: { sponsor: { ...sponsor, sponsor: 'X' } } },
  },
  'placeholder-text': {
    finds: { changes: says('Wir sind [Zahl einfügen] Leser.') },
    finding: { severity: 'error', blockId: 'essay', values: { text: '[Zahl einfügen]' } },
    passes: { changes: says('Ein Platzhalter im Regal [Anm. d. Red.: hier fehlt keiner].') },
  },
  'mail-only-on-web': {
    finds: {
      changes: {
        essay: { ...essay, audience: 'mail' },
        // beehiiv adds the unsubscribe link itself.
        outro: { ...outro, body: [{ type: 'paragraph', content: ['Bis bald!'] }] },
      },
      publication: { mailTool: 'beehiiv' },
    },
    finding: { severity: 'hint', blockId: 'essay', values: { tool: 'beehiiv' } },
    passes: { changes: { essay: { ...essay, audience: 'web' } } },
  },
  'unknown-block': {
    finds: {
      changes: { later: { id: 'later', type: 'unknown', raw: {}, reason: 'There is no "map".' } },
    },
    finding: { severity: 'error', blockId: 'later', values: {} },
    passes: { changes: { later: blankBlock('divider', 'later') } },
  },
};
