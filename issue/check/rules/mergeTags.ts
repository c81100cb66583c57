import { isForAnybody } from '../../export/forms.ts';
import type { MailToolProfile } from '../../export/mail-tools/mailTool.ts';
import {
  type Inline,
  type MergeTagName,
  type RichText,
  mergeTagLink,
  mergeTagOfLink,
  linkOf,
} from '../../text/inline.ts';
import { tidy, trimmed } from '../../text/richText.ts';
import { changeBlock, replaceInBlock } from '../../changes/changeBlock.ts';
import { changeRichTexts } from '../../changes/changeTexts.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import { finding, type Finding, type Severity } from '../finding.ts';
import type { Fix, Rule } from '../rule.ts';

/** The mail tool supports the merge tags that the issue uses. */
export const mergeTags: Rule = {
  sentences: {
    'unknown-merge-tag': {
      de: '{tool} kennt das Feld „{tag}“ nicht: Sätze damit fehlen im Export, in einer Überschrift bleibt eine Lücke. Schreibe sie um.',
      en: '{tool} has no merge tag for “{tag}”: the export leaves out sentences with it, and leaves a gap in a heading. Rephrase them.',
    },
    'merge-tag-replaced': {
      de: '{tool} kennt das Feld „{tag}“ nicht: Alle Leser sehen stattdessen „{fallback}“.',
      en: '{tool} has no merge tag for “{tag}”: every reader sees “{fallback}” instead.',
    },
    'unknown-merge-link': {
      de: '{tool} kennt keinen Link für „{tag}“: Die Worte bleiben ohne Link, gib eine eigene Adresse an.',
      en: '{tool} has no address for “{tag}”: the words are not linked, so enter an address of your own.',
    },
    'needless-merge-link': {
      de: '{tool} fügt „{tag}“ selbst an und füllt deinen Link nicht aus: Diese Worte stehen dort ohne Link, lösche sie.',
      en: '{tool} adds “{tag}” automatically and does not fill in your link, so these words are not linked: delete them.',
    },
    'unsure-merge-tag': {
      de: 'Ob {tool} das Feld „{tag}“ so ausfüllt, ist nicht bestätigt: Schicke dir erst eine Probe.',
      en: 'It is not confirmed that {tool} fills in “{tag}” like this: send yourself a test first.',
    },
  },
  fixes: {
    'merge-tag-replaced': {
      label: { de: '„{fallback}“ schreiben', en: 'Write “{fallback}”' },
      apply: inTexts((text, tag) => text.map((inline) => fallbackOf(inline, tag))),
    },
    'unknown-merge-link': {
      label: { de: 'Link entfernen', en: 'Remove the link' },
      apply: inLinks(withoutLink),
    },
    'needless-merge-link': {
      label: { de: 'Worte löschen', en: 'Delete the words' },
      apply: inLinks(withoutLinkedWords),
    },
  },
  check: ({ blocks, tool, target }) =>
    isForAnybody(target)
      ? blocks.flatMap((checked) => inTextsOf(withoutRunningText(checked), tool))
      : blocks.flatMap((checked) => [...inTextsOf(checked, tool), ...inLinksOf(checked, tool)]),
};

/**
 * Exports for anonymous readers leave out sentences and links that only a mail tool could fill in, so those need no
 * check.
 */
function withoutRunningText(checked: CheckedBlock): CheckedBlock {
  const texts = checked.texts.filter(
    ({ piece: { kind } }) => kind !== 'paragraph' && kind !== 'list',
  );
  return { ...checked, texts };
}

function inTextsOf({ id, texts }: CheckedBlock, tool: MailToolProfile): Finding[] {
  return texts.flatMap(({ content }) =>
    content.flatMap((inline): Finding[] => {
      if (typeof inline !== 'object' || !('tag' in inline)) return [];
      const { tag, fallback = '' } = inline;
      const syntax = tool.tags[tag];
      if (syntax) return syntax.unsure ? [found('unsure-merge-tag', 'hint', id, tool, tag)] : [];
      return fallback === ''
        ? [found('unknown-merge-tag', 'warning', id, tool, tag)]
        : [found('merge-tag-replaced', 'hint', id, tool, tag, fallback)];
    }),
  );
}

function inLinksOf({ id, addresses }: CheckedBlock, tool: MailToolProfile): Finding[] {
  return addresses.flatMap((address): Finding[] => {
    const tag = mergeTagOfLink(address);
    if (tag === undefined) return [];
    const syntax = tool.tags[tag];
    if (syntax?.url !== undefined)
      return syntax.unsure ? [found('unsure-merge-tag', 'hint', id, tool, tag)] : [];
    return tool.adds.some((added) => added === tag)
      ? [found('needless-merge-link', 'hint', id, tool, tag)]
      : [found('unknown-merge-link', 'warning', id, tool, tag)];
  });
}

function found(
  rule: string,
  severity: Severity,
  blockId: string,
  tool: MailToolProfile,
  tag: MergeTagName,
  fallback = '',
): Finding {
  const values = { tool: tool.title, tag, ...(fallback !== '' && { fallback }) };
  return finding(rule, severity, blockId, values);
}

function fallbackOf(inline: Inline, tag: MergeTagName): Inline {
  if (typeof inline !== 'object' || !('tag' in inline) || inline.tag !== tag) return inline;
  const { tag: _, fallback, ...style } = inline;
  if (fallback === undefined) return inline;
  return Object.keys(style).length === 0 ? fallback : { text: fallback, ...style };
}

/** Returns a fix for the merge tag in the finding, applied throughout its block. */
function inTexts(better: (text: RichText, tag: MergeTagName) => RichText): Fix['apply'] {
  return (issue, { blockId, values }) => {
    const tag = mergeTagOfLink(`tag:${String(values['tag'])}`);
    if (tag === undefined) return issue;
    return changeBlock(issue, blockId, (block) =>
      changeRichTexts(block, (text) => {
        const after = better(text, tag);
        return after.some((inline, index) => inline !== text[index]) || after.length < text.length
          ? after
          : text;
      }),
    );
  };
}

/** The same for a link, which can also be in the field of a source, a button or a picture. */
function inLinks(better: (text: RichText, link: string) => RichText): Fix['apply'] {
  const mendTexts = inTexts((text, tag) => better(text, mergeTagLink(tag)));
  return (issue, finding, publication) => {
    const { blockId, values } = finding;
    const link = `tag:${String(values['tag'])}`;
    const left = mendTexts(issue, finding, publication);
    return replaceInBlock(left, blockId, (value, field) => {
      if (field === 'url' && value === link) return '';
      if (field !== 'picture' || !hasLink(value, link)) return value;
      const { link: _gone, ...picture } = value;
      return picture;
    });
  };
}

function hasLink(picture: unknown, link: string): picture is { readonly link: string } {
  return (
    typeof picture === 'object' && picture !== null && 'link' in picture && picture.link === link
  );
}

/** Separators between the links of a footer. */
const separator = /^\s*[·|•/–—-]\s*$/u;

function leadsTo(inline: Inline, link: string): boolean {
  return linkOf(inline) === link;
}

/** Turns the words that link there into plain text. */
function withoutLink(text: RichText, link: string): RichText {
  if (!text.some((inline) => leadsTo(inline, link))) return text;
  return tidy(
    text.map((inline): Inline => {
      if (!leadsTo(inline, link) || typeof inline !== 'object' || 'break' in inline) return inline;
      const { link: _, ...rest } = inline;
      return rest;
    }),
  );
}

/** Removes the words that link there, and the dot or bar that separates them from the next. */
function withoutLinkedWords(text: RichText, link: string): RichText {
  if (!text.some((inline) => leadsTo(inline, link))) return text;
  const kept = text.filter((inline, index) => {
    if (leadsTo(inline, link)) return false;
    if (typeof inline !== 'string' || !separator.test(inline)) return true;
    const [before, after] = [text[index - 1], text[index + 1]];
    const beforeGone = before !== undefined && leadsTo(before, link);
    const afterGone = after !== undefined && leadsTo(after, link);
    return !beforeGone && !(afterGone && index + 2 >= text.length);
  });
  return trimmed(tidy(kept));
}
