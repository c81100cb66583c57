import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';
import { cleanBlocks } from '../cleanIssue.ts';
import type { Finding, Severity } from '../../../../issue/check/checkIssue.ts';
import type { LinkAnswer } from '../../../../issue/check/linkAnswers.ts';
import { says, type FindingCase, type FindingCases } from './findingCase.ts';

const { news, links, sponsor } = cleanBlocks;
const [item] = news.items;
/** `ada@example.org?subject=Hi` as Cloudflare hides it. */
const hiddenLink =
  'https://a.example/cdn-cgi/l/email-protection#2a4b4e4b6a4f524b475a464f0445584d15595f48404f495e176243';
const book = 'https://www.amazon.de/dp/3518?tag=brief0a-21';

function sourced(label: string, url: string) {
  return {
    news: { ...news, items: item ? [{ ...item, sources: [{ label: [label], url }] }] : [] },
  };
}

function sourcedTwice(first: string, second: string) {
  const sources = [
    { label: ['Ada'], url: first },
    { label: ['Bo'], url: second },
  ];
  return { news: { ...news, items: item ? [{ ...item, sources }] : [] } };
}

function listed(label: string, url: string) {
  return { links: { ...links, items: [{ label: [label], url, note: [] }] } };
}

const earlier = { 'example.org/story': { title: 'KW34', date: '2025-08-18' } };

const asked = 'https://example.org/asked';

function answered(
  answer: LinkAnswer,
  severity: Severity,
  values: Finding['values'] = {},
): FindingCase {
  const changes = listed('Dort', asked);
  return {
    finds: { changes, linkAnswers: { [asked]: answer } },
    finding: { severity, blockId: 'links', values: { address: asked, ...values } },
    passes: { changes, linkAnswers: { [asked]: { outcome: 'there' } } },
  };
}

export const linkCases: FindingCases = {
  'link-gone': answered({ outcome: 'gone', status: 404 }, 'error', { status: 404 }),
  'link-unreachable': answered({ outcome: 'unreachable' }, 'warning'),
  'link-home': answered({ outcome: 'home' }, 'warning'),
  'link-refused': answered({ outcome: 'refused', status: 403 }, 'hint', { status: 403 }),
  'link-consent': answered({ outcome: 'consent' }, 'hint'),
  'link-slow': answered({ outcome: 'slow', time: 7400 }, 'hint', { seconds: 7 }),
  'link-moved': {
    ...answered({ outcome: 'moved', to: 'https://example.org/new' }, 'hint', {
      to: 'https://example.org/new',
    }),
    fixed: listed('Dort', 'https://example.org/new'),
  },
  'linked-before': {
    finds: { changes: sourced('Ada', 'https://www.example.org/story/'), earlierLinks: earlier },
    finding: {
      severity: 'hint',
      blockId: 'item',
      values: { address: 'https://www.example.org/story/', issue: 'KW34' },
    },
    passes: {
      changes: {
        ...sourced('Ada', 'https://www.example.org/stories'),
        sponsor: { ...sponsor, url: 'https://example.org/story' },
      },
      earlierLinks: earlier,
    },
  },
  'unsafe-link': {
    finds: { changes: says('hier ', { text: 'lesen', link: 'www.heise.de/a?b=1' }) },
    finding: { severity: 'error', blockId: 'essay', values: { address: 'www.heise.de/a?b=1' } },
    passes: { changes: says('hier ', { text: 'schreiben', link: 'mailto:a@example.org' }) },
    fixed: says('hier ', { text: 'lesen', link: 'https://www.heise.de/a?b=1' }),
  },
  'mail-link': {
    finds: { changes: says('an ', { text: 'Ada', link: 'mailto: Ada <ada@example.org>' }) },
    finding: {
      severity: 'error',
      blockId: 'essay',
      values: { address: 'mailto: Ada <ada@example.org>' },
    },
    passes: {
      changes: says('an ', { text: 'Ada', link: 'mailto:ada@example.org?subject=Hallo%20Ada' }),
    },
    fixed: says('an ', { text: 'Ada', link: 'mailto:ada@example.org' }),
  },
  'telephone-link': {
    finds: { changes: says('ruf ', { text: 'an', link: 'tel:+49 (0)30 / 12 34-56' }) },
    finding: {
      severity: 'error',
      blockId: 'essay',
      values: { address: 'tel:+49 (0)30 / 12 34-56' },
    },
    passes: { changes: says('ruf ', { text: 'an', link: 'tel:+49-30-123456' }) },
    fixed: says('ruf ', { text: 'an', link: 'tel:+49301234-56' }),
  },
  'local-link': {
    finds: { changes: { sponsor: { ...sponsor, url: 'http://localhost:3000/entwurf' } } },
    finding: {
      severity: 'error',
      blockId: 'sponsor',
      values: { address: 'http://localhost:3000/entwurf' },
    },
    passes: { changes: { sponsor: { ...sponsor, url: 'https://10.vorwaerts.de/localhost' } } },
  },
  'http-link': {
    finds: { changes: { sponsor: { ...sponsor, url: ' http://example.org' } } },
    finding: { severity: 'warning', blockId: 'sponsor', values: { address: 'http://example.org' } },
    passes: { changes: { sponsor: { ...sponsor, url: 'https://example.org/?to=http://a.b' } } },
    fixed: { sponsor: { ...sponsor, url: 'https://example.org' } },
  },
  'tracked-link': {
    finds: { changes: says('hier ', { text: 'lesen', link: 'https://a.de/x?id=1&fbclid=2' }) },
    finding: {
      severity: 'warning',
      blockId: 'essay',
      values: { address: 'https://a.de/x?id=1&fbclid=2', names: 'fbclid' },
    },
    passes: { changes: { sponsor: { ...sponsor, url: 'https://a.de/x?id=1&utm_source=brief' } } },
    fixed: says('hier ', { text: 'lesen', link: 'https://a.de/x?id=1' }),
  },
  'counted-link': {
    finds: { changes: sourced('Ada', 'https://www.google.com/url?q=https%3A%2F%2Fa.de%2Fx') },
    finding: {
      severity: 'warning',
      blockId: 'item',
      values: { address: 'https://www.google.com/url?q=https%3A%2F%2Fa.de%2Fx' },
    },
    passes: { changes: sourced('Ada', 'https://www.google.com/search?q=a.de') },
    fixed: sourced('Ada', 'https://a.de/x'),
  },
  'affiliate-link-without-label': {
    finds: { changes: says('Das ', { text: 'Buch', link: book }, '!') },
    finding: { severity: 'warning', blockId: 'essay', values: { address: book } },
    passes: { changes: says('Das ', { text: 'Buch', link: book }, ' (Affiliate-Link)') },
    fixed: says('Das ', { text: 'Buch', link: book }, ' (Anzeige)', '!'),
    others: [
      {
        finds: {
          changes: says('Das gesponserte ', { text: 'Buch', link: book }, '!'),
          publication: { labels: { sponsor: 'Gesponsert' } },
        },
        finding: { severity: 'warning', blockId: 'essay', values: { address: book } },
        passes: {
          changes: says('Das ', { text: 'Buch', link: book }, ', Gesponsert'),
          publication: { labels: { sponsor: 'Gesponsert' } },
        },
        fixed: says('Das gesponserte ', { text: 'Buch', link: book }, ' (Gesponsert)', '!'),
      },
    ],
  },
  'duplicate-link': {
    finds: { changes: sourcedTwice('https://a.de/x', 'https://www.a.de/x/') },
    finding: { severity: 'warning', blockId: 'item', values: { address: 'https://www.a.de/x/' } },
    passes: { changes: sourcedTwice('https://a.de/x', 'https://a.de/x?seite=2') },
    fixed: sourced('Ada', 'https://a.de/x'),
  },
  'repeated-link': {
    finds: {
      changes: { ...sourced('Ada', 'https://a.de/x'), ...listed('Wieder', 'https://a.de/x') },
    },
    finding: { severity: 'hint', blockId: 'links', values: { address: 'https://a.de/x' } },
    passes: {
      changes: { ...sourced('Ada', 'https://a.de/'), ...listed('Wieder', 'https://a.de') },
    },
  },
  'source-without-address': {
    finds: { changes: sourced('Reuters.com', '') },
    finding: { severity: 'warning', blockId: 'item', values: { label: 'Reuters.com' } },
    passes: { changes: sourced('Reuters.com', 'https://www.reuters.com/x') },
    fixed: sourced('Reuters.com', 'https://Reuters.com'),
  },
  'link-without-address': {
    finds: { changes: listed('post@example.org', '') },
    finding: { severity: 'warning', blockId: 'links', values: { label: 'post@example.org' } },
    passes: { changes: listed('post@example.org', 'mailto:post@example.org') },
    fixed: listed('post@example.org', 'mailto:post@example.org'),
  },
  'button-without-address': {
    finds: { changes: { sponsor: { ...sponsor, buttonLabel: 'www.amsel.de', url: '' } } },
    finding: { severity: 'error', blockId: 'sponsor', values: { label: 'www.amsel.de' } },
    passes: { changes: { sponsor: { ...sponsor, buttonLabel: '', url: '' } } },
    fixed: { sponsor: { ...sponsor, buttonLabel: 'www.amsel.de', url: 'https://www.amsel.de' } },
  },
  'share-without-address': {
    finds: { changes: { share: { ...blankBlock('share', 'share'), url: 'example.org/p/35' } } },
    finding: { severity: 'warning', blockId: 'share', values: { label: '' } },
    passes: { changes: { share: { ...blankBlock('share', 'share'), url: 'https://example.org' } } },
  },
  'source-without-name': {
    finds: { changes: sourced(' ', 'https://www.zeit.de/x') },
    finding: {
      severity: 'warning',
      blockId: 'item',
      values: { address: 'https://www.zeit.de/x', name: 'Die Zeit' },
    },
    passes: { changes: sourced('ZEIT', 'https://www.zeit.de/x') },
    fixed: sourced('Die Zeit', 'https://www.zeit.de/x'),
  },
  'link-without-name': {
    finds: { changes: listed('', 'mailto:post@example.org?subject=Hallo') },
    finding: {
      severity: 'warning',
      blockId: 'links',
      values: { address: 'mailto:post@example.org?subject=Hallo', name: 'post@example.org' },
    },
    passes: { changes: listed('Schreib uns', 'mailto:post@example.org?subject=Hallo') },
    fixed: listed('post@example.org', 'mailto:post@example.org?subject=Hallo'),
  },
  'empty-link': {
    finds: { changes: says('Wort', { text: '', link: 'https://example.org/leer' }, 'schatz') },
    finding: {
      severity: 'warning',
      blockId: 'essay',
      values: { address: 'https://example.org/leer' },
    },
    passes: { changes: says('Wort', { text: ' ', link: 'https://example.org/leer' }, 'schatz') },
  },
  'hidden-address': {
    finds: { changes: says('Schreib an [email\u00A0protected], bitte.') },
    finding: {
      severity: 'error',
      blockId: 'essay',
      values: { text: '[email\u00A0protected]' },
    },
    passes: { changes: says('Schreib an [email] protected, bitte.') },
  },
  'hidden-address-link': {
    finds: { changes: says('Schreib an ', { text: '[email protected]', link: hiddenLink }, '!') },
    finding: { severity: 'error', blockId: 'essay', values: { address: hiddenLink } },
    passes: {
      changes: says('Mehr ', { text: 'darüber', link: 'https://a.example/email-protection' }),
    },
    fixed: says(
      'Schreib an ',
      { text: 'ada@example.org', link: 'mailto:ada@example.org?subject=Hi' },
      '!',
    ),
  },
};
