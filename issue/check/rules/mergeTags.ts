import type { MergeTagName, RichText } from '../../text/inline.ts';
import { mergeTagOfLink } from '../../text/inline.ts';
import type { Piece } from '../../text/piece.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Rule, Subject } from '../rule.ts';
import { addressesOf, allPieces, textsOf } from '../walkPieces.ts';

/** The mail tool knows the merge tags that the issue uses. */
export const mergeTags: Rule = {
  sentences: {
    'unknown-merge-tag': {
      de: '{tool} kennt das Feld „{tag}“ nicht: An dieser Stelle bleibt eine Lücke, schreibe den Satz um.',
      en: '{tool} has no merge tag for “{tag}”: it leaves a gap, so put the sentence another way.',
    },
    'merge-tag-replaced': {
      de: '{tool} kennt das Feld „{tag}“ nicht: Alle Leser sehen stattdessen „{fallback}“.',
      en: '{tool} has no merge tag for “{tag}”: every reader sees “{fallback}” instead.',
    },
    'unknown-merge-link': {
      de: '{tool} kennt keinen Link für „{tag}“: Die Worte bleiben ohne Link, gib eine eigene Adresse an.',
      en: '{tool} has no address for “{tag}”: the words stay without a link, so give an address of your own.',
    },
    'unsure-merge-tag': {
      de: 'Ob {tool} das Feld „{tag}“ so ausfüllt, ist nicht bestätigt: Schicke dir erst eine Probe.',
      en: 'Nobody has confirmed that {tool} fills in “{tag}” like this: send yourself a test first.',
    },
  },
  check: (subject) =>
    subject.blocks.flatMap(({ id, pieces }) =>
      pieces.flatMap((piece) => inPiece(piece, id, subject)),
    ),
};

function inPiece(piece: Piece, blockId: string, { tool, context }: Subject): Finding[] {
  const found = (rule: string, severity: Severity, tag: MergeTagName, fallback = ''): Finding => ({
    rule,
    severity,
    blockId,
    values: { tool: tool.title, tag, ...(fallback !== '' && { fallback }) },
  });
  const inText = textsOf(piece, context.language).flatMap((text: RichText) =>
    text.flatMap((inline) => {
      if (typeof inline !== 'object' || !('tag' in inline)) return [];
      const { tag, fallback = '' } = inline;
      const syntax = tool.tags[tag];
      if (syntax) return syntax.unsure ? [found('unsure-merge-tag', 'hint', tag)] : [];
      return fallback === ''
        ? [found('unknown-merge-tag', 'warning', tag)]
        : [found('merge-tag-replaced', 'hint', tag, fallback)];
    }),
  );
  const inLinks = addressesOf(piece, context.language).flatMap((address) => {
    const tag = mergeTagOfLink(address);
    if (tag === undefined) return [];
    const syntax = tool.tags[tag];
    if (syntax?.url === undefined) return [found('unknown-merge-link', 'warning', tag)];
    return syntax.unsure ? [found('unsure-merge-tag', 'hint', tag)] : [];
  });
  return [...inText, ...inLinks];
}
