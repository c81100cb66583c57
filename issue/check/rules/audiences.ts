import { isForAnybody } from '../../export/forms.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Blocks for the mail or the web only are where the author expects them. */
export const audiences: Rule = {
  sentences: {
    'mail-only-on-web': {
      de: '{tool} zeigt die Mail auch als Webseite: Dort steht dieser Block, der nur für die Mail ist, ebenfalls.',
      en: '{tool} shows the mail on the web too, and with it this block, which is for the mail only.',
    },
  },
  check: ({ blocks, tool, target }) =>
    isForAnybody(target) || !tool.adds.includes('web-view')
      ? []
      : blocks
          .filter(({ audience, block }) => audience === 'mail' && block.type !== 'news-item')
          .map(({ id }) => finding('mail-only-on-web', 'hint', id, { tool: tool.title })),
};
