import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Blocks that this version does not understand stay in the file, but not in the mail. */
export const unknownBlocks: Rule = {
  sentences: {
    'unknown-block': {
      de: 'Diesen Block versteht diese Version nicht: Er bleibt in der Datei, steht aber nicht in der Mail.',
      en: 'This version does not recognise this block: it stays in the file, but is not in the mail.',
    },
  },
  check: ({ issue }) =>
    issue.blocks
      .filter(({ type }) => type === 'unknown')
      .map(({ id }) => finding('unknown-block', 'error', id)),
};
