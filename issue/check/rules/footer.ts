import { blankBlock } from '../../blocks/allBlocks.ts';
import { issueFor } from '../../blocks/audience.ts';
import { isForAnybody } from '../../export/forms.ts';
import { newBlockId } from '../../file/blockId.ts';
import type { Issue } from '../../issue.ts';
import { unsubscribeWords } from '../../import/recognise/standingWords.ts';
import { labelsOf } from '../../language/labels.ts';
import { mergeTagLink } from '../../text/inline.ts';
import { finding } from '../finding.ts';
import type { Rule, Subject } from '../rule.ts';

/** Also within words: addresses join them. */
const leaveWords = new RegExp(
  `${unsubscribeWords.source}|abmeld|abbestell|austrag|unsubscribe|opt[- ]?out|désinscri`,
  'iu',
);
const imprintWords =
  /impressum|imprint|legal notice|anbieterkennzeichnung|angaben gemäß|postanschrift|ladungsfähige|mailing address|postal address|mentions légales|p\.\s?o\.\s?box|postfach/iu;

/** Readers can unsubscribe, and know who writes to them: checked if the mail tool does not add it. */
export const footer: Rule = {
  sentences: {
    'missing-unsubscribe': {
      de: 'Der Abmelde-Link fehlt, und {tool} fügt keinen an: Ohne ihn darf die Ausgabe nicht hinaus.',
      en: 'There is no unsubscribe link, and {tool} adds none: the issue must not be sent without one.',
    },
    'missing-imprint': {
      de: 'Impressum oder Anschrift fehlen, und {tool} fügt sie nicht an: Verlinke dein Impressum am Schluss.',
      en: 'There is no legal notice or postal address, and {tool} adds none: link to yours at the end.',
    },
  },
  fixes: {
    'missing-unsubscribe': {
      label: { de: 'Abmelde-Link anfügen', en: 'Add an unsubscribe link' },
      apply: (issue, { values }, publication) =>
        'tag' in values ? withLastParagraph(issue, labelsOf(publication).unsubscribe) : issue,
    },
  },
  check: ({ tool, target, blocks }) => {
    const shown = blocks.filter(({ audience }) => audience !== 'web');
    if (isForAnybody(target)) return [];
    const values = { tool: tool.title };
    const tag = tool.tags.unsubscribe?.url === undefined ? {} : { tag: 'unsubscribe' };
    const canLeave = tool.adds.includes('unsubscribe') || saysUnsubscribe(shown);
    const isSigned = tool.adds.includes('imprint') || says(shown, imprintWords);
    return [
      ...(canLeave ? [] : [finding('missing-unsubscribe', 'error', null, { ...values, ...tag })]),
      ...(isSigned ? [] : [finding('missing-imprint', 'warning', null, values)]),
    ];
  },
};

/** True if there is a way to unsubscribe: the merge tag, or the author's own link that says so. */
function saysUnsubscribe(blocks: Subject['blocks']): boolean {
  return blocks.some(
    ({ addresses, texts }) =>
      addresses.some((address) => leaveWords.test(address)) ||
      texts.some(({ content }) =>
        content.some(
          (inline) =>
            typeof inline === 'object' &&
            (('tag' in inline && inline.tag === 'unsubscribe') ||
              ('text' in inline && !!inline.link && leaveWords.test(inline.text))),
        ),
      ),
  );
}

function says(blocks: Subject['blocks'], words: RegExp): boolean {
  return blocks.some(
    ({ texts, addresses }) =>
      texts.some(({ plain }) => words.test(plain)) ||
      addresses.some((address) => words.test(address)),
  );
}

/** Returns the issue with one more paragraph in its small print or outro, in a new outro if it has neither. */
function withLastParagraph(issue: Issue, words: string): Issue {
  const link = { text: words, link: mergeTagLink('unsubscribe') };
  const inMail = issueFor(issue, 'mail').blocks;
  const end =
    inMail.findLast((block) => block.type === 'small-print') ??
    inMail.findLast((block) => block.type === 'outro');
  const outro = end ?? blankBlock('outro', newBlockId());
  const body = [...outro.body, { type: 'paragraph' as const, content: [link] }];
  const longer = { ...outro, body };
  const blocks = end
    ? issue.blocks.map((block) => (block === end ? longer : block))
    : [...issue.blocks, longer];
  return { ...issue, blocks };
}
