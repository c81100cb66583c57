import { newPublication, type MailTool } from '../../../../issue/publication.ts';
import { cleanBlocks } from '../cleanIssue.ts';
import { including, says, type FindingCases } from './findingCase.ts';

const { outro } = cleanBlocks;
const { theme } = newPublication();
const ofIssue = { blockId: null } as const;
const [line] = outro.body;
const link = (text: string, address: string) => ({ text, link: address });
const imprint = link('Impressum', 'https://example.org/impressum');
const leave = link('Abmelden', 'tag:unsubscribe');

function ends(...lines: (typeof outro.body)[number]['content'][]) {
  return {
    outro: {
      ...outro,
      body: lines.map((content) => ({ type: 'paragraph' as const, content })),
    },
  };
}

/** A paragraph of many short links, of which each becomes longer when clicks are counted. */
const linked = Array.from({ length: 500 }, (_, index) =>
  link(`${String(index)} `, `https://example.org/a/${String(index)}`),
);

/** Drafts in a tool, with one setting left out. */
const drafts = (tool: MailTool, site: string, settings: Readonly<Record<string, string>>) => ({
  target: tool,
  publication: { draftTool: { tool, site, settings }, pictureHost },
});
const pictureHost = { kind: 'folder', base: 'https://pictures.example', settings: {} };
const needed = (tool: string) => ({ ...ofIssue, severity: 'warning' as const, values: { tool } });

export const wholeCases: FindingCases = {
  'draft-without-site': {
    finds: drafts('listmonk', ' ', { list: '7', template: '2' }),
    finding: needed('listmonk'),
    passes: drafts('kit', '', {}),
  },
  'draft-without-list': {
    finds: drafts('brevo', '', { sender: '3' }),
    finding: needed('Brevo'),
    passes: drafts('brevo', '', { sender: '3', list: '7' }),
  },
  'draft-without-sender': {
    finds: drafts('brevo', '', { list: '7' }),
    finding: needed('Brevo'),
    // Kit takes its own sender.
    passes: drafts('kit', '', {}),
  },
  'draft-without-template': {
    finds: drafts('listmonk', 'https://list.example', { list: '7' }),
    finding: needed('listmonk'),
    passes: drafts('listmonk', 'https://list.example', { list: '7', template: '2' }),
  },
  'draft-pictures-not-hosted': {
    finds: { target: 'kit', publication: { draftTool: { tool: 'kit', site: '', settings: {} } } },
    finding: needed('Kit'),
    passes: drafts('kit', '', {}),
  },
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
    finds: { changes: says('x'.repeat(102 * 1024)) },
    finding: { ...ofIssue, severity: 'error', values: including({ most: 102 }) },
    passes: { changes: says('x'.repeat(90 * 1024)) },
  },
  'html-heavy-when-sent': {
    finds: { target: 'keila', changes: says(...linked) },
    finding: {
      ...ofIssue,
      severity: 'warning',
      values: including({ most: 102, links: 506, tool: 'Keila' }),
    },
    passes: { target: 'listmonk', changes: says(...linked) },
  },
  'low-contrast-text': {
    finds: { publication: { theme: { ...theme, dark: { ...theme.dark, text: '#5a5a5a' } } } },
    finding: {
      ...ofIssue,
      severity: 'warning',
      values: { mode: 'dark', colour: '#5a5a5a', ground: '#171615', ratio: 2.6, least: 4.5 },
    },
    passes: { publication: { theme: { ...theme, dark: { ...theme.dark, text: '#8a8a8a' } } } },
  },
  'low-contrast-accent': {
    finds: { publication: { theme: { ...theme, accent: '#ffd84d' } } },
    finding: {
      ...ofIssue,
      severity: 'hint',
      values: { mode: 'light', colour: '#ffd84d', ground: '#ffffff', ratio: 1.3, least: 3 },
    },
    passes: { publication: { theme: { ...theme, accent: '#e8590c' } } },
  },
  'missing-unsubscribe': {
    finds: { changes: ends([imprint]) },
    finding: { ...ofIssue, severity: 'error', values: { tool: 'listmonk', tag: 'unsubscribe' } },
    passes: {
      target: 'html',
      changes: ends([link('Newsletter abbestellen', 'mailto:weg@example.org'), ' ', imprint]),
    },
    fixed: ends([imprint], [leave]),
  },
  'missing-imprint': {
    finds: { changes: ends([leave]) },
    finding: { ...ofIssue, severity: 'warning', values: { tool: 'listmonk' } },
    passes: { target: 'kit', changes: ends(line ? line.content.slice(0, 1) : []) },
  },
};
