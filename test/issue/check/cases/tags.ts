import type { RichText } from '../../../../issue/text/inline.ts';
import { cleanBlocks } from '../cleanIssue.ts';
import { says, type FindingCases } from './findingCase.ts';

const { greeting, outro } = cleanBlocks;

function ends(...content: (typeof outro.body)[number]['content']) {
  return { outro: { ...outro, body: [{ type: 'paragraph' as const, content }] } };
}

function tag(name: string, more: Record<string, string> = {}) {
  return {
    severity: 'warning' as const,
    blockId: 'essay',
    values: { tool: 'listmonk', tag: name, ...more },
  };
}

const minutes = { one: 'Minute', other: 'Minuten' };
const subscribersRead = [{ token: 'subscribers' as const }, ' lesen am Montag'];

function greetingLine(...content: RichText) {
  return { type: 'paragraph' as const, content: [...content, { token: 'date' as const }] };
}

export const tagCases: FindingCases = {
  'unknown-merge-tag': {
    finds: { changes: says({ tag: 'referral-count' }, ' Freunde') },
    finding: tag('referral-count'),
    passes: { changes: says({ tag: 'first-name' }, ' und Freunde') },
  },
  'merge-tag-replaced': {
    finds: { changes: says({ tag: 'referral-count', fallback: 'viele' }, ' Freunde') },
    finding: { ...tag('referral-count', { fallback: 'viele' }), severity: 'hint' },
    passes: { changes: says({ tag: 'first-name', fallback: 'viele' }, ' Freunde') },
    fixed: says('viele', ' Freunde'),
  },
  'unknown-merge-link': {
    finds: { changes: says({ text: 'Teilen', link: 'tag:referral-link', marks: ['bold'] }, '!') },
    finding: tag('referral-link'),
    passes: { changes: says({ text: 'Ansehen', link: 'tag:web-view' }, '!') },
    fixed: says({ text: 'Teilen', marks: ['bold'] }, '!'),
  },
  'needless-merge-link': {
    finds: {
      target: 'beehiiv',
      changes: ends('Tschüss! ', { text: 'Im Browser', link: 'tag:web-view' }, ' · ', {
        text: 'Impressum',
        link: 'https://example.org/impressum',
      }),
    },
    finding: { severity: 'hint', blockId: 'outro', values: { tool: 'beehiiv', tag: 'web-view' } },
    passes: {
      target: 'listmonk',
      changes: ends(
        { text: 'Im Browser', link: 'tag:web-view' },
        ' · ',
        { text: 'Abmelden', link: 'tag:unsubscribe' },
        ' · ',
        { text: 'Impressum', link: 'https://example.org/impressum' },
      ),
    },
    fixed: ends('Tschüss! ', { text: 'Impressum', link: 'https://example.org/impressum' }),
  },
  'unsure-merge-tag': {
    finds: {
      changes: {
        ...says({ tag: 'email' }),
        ...ends({ text: 'Impressum: abmelden@example.org', link: 'mailto:abmelden@example.org' }),
      },
      target: 'cleverreach',
    },
    finding: { severity: 'hint', blockId: 'essay', values: { tool: 'CleverReach', tag: 'email' } },
    passes: { changes: says({ tag: 'email' }) },
  },
  'typed-merge-tag': {
    finds: { changes: says('Hallo ', { text: '*|FNAME|*!', marks: ['bold'] }) },
    finding: { severity: 'error', blockId: 'essay', values: { text: '*|FNAME|*' } },
    passes: { changes: says('Schreibe ', { text: '{{ name }}', marks: ['code'] }, ' in {}.') },
    fixed: says('Hallo ', { tag: 'first-name', marks: ['bold'] }, { text: '!', marks: ['bold'] }),
  },
  'token-without-value': {
    finds: { changes: { greeting: { ...greeting, subscribers: null } } },
    finding: { severity: 'error', blockId: 'greeting', values: { token: 'subscribers' } },
    passes: { changes: { greeting: { ...greeting, subscribers: 0 } } },
  },
  'unit-disagrees': {
    finds: { changes: says('Das liest du in ', { token: 'minutes' }, ' Minuten.') },
    finding: { severity: 'warning', blockId: 'essay', values: { text: '1 Minuten' } },
    passes: { changes: says('Das liest du in ', { token: 'minutes', unit: minutes }, '.') },
    fixed: says('Das liest du in ', { token: 'minutes', unit: minutes }, '.'),
  },
  'unit-beside-number': {
    finds: { changes: says({ token: 'minutes' }, ' Minute') },
    finding: { severity: 'hint', blockId: 'essay', values: { text: '1 Minute' } },
    passes: { changes: says({ token: 'minutes' }, '-Minuten-Text') },
    fixed: says({ token: 'minutes', unit: minutes }),
  },
  'token-fixed': {
    finds: {
      changes: { greeting: { ...greeting, body: [greetingLine('42', ' lesen am ')] } },
      earlierTokens: { title: 'KW34', lines: [{ type: 'greeting', content: subscribersRead }] },
    },
    finding: {
      severity: 'warning',
      blockId: 'greeting',
      values: { token: 'subscribers', text: '42', fixed: '42', before: '', issue: 'KW34' },
    },
    passes: {
      changes: {
        greeting: { ...greeting, body: [greetingLine({ token: 'subscribers' }, ' lesen am ')] },
      },
      earlierTokens: { title: 'KW34', lines: [{ type: 'greeting', content: subscribersRead }] },
    },
    fixed: {
      greeting: {
        ...greeting,
        subscribers: 42,
        body: [greetingLine({ token: 'subscribers' }, ' lesen am ')],
      },
    },
  },
};
