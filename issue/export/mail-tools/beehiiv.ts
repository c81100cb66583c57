import type { MailToolProfile } from './mailTool.ts';

/** beehiiv: its editor takes pasted rich text, its HTML block a fragment without style sheets; never a document. */
export const beehiiv: MailToolProfile = {
  name: 'beehiiv',
  title: 'beehiiv',
  takes: ['fragment', 'rich-text', 'text'],
  tags: {
    'first-name': { text: '{{First Name}}', textWithFallback: '{{First Name | FALLBACK}}' },
    email: { text: '{{email}}' },
    'referral-link': { text: '{{rp_refer_url}}', url: '{{rp_refer_url}}' },
    'referral-count': { text: '{{rp_num_referrals}}', unsure: true },
  },
  source: 'https://www.beehiiv.com/support/article/7606088263191',
  unsure: [
    'whether merge tags are filled in within an HTML block',
    'the tag for the number of referrals',
  ],
};
