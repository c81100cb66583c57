import type { Inline, RichText, TokenName, Unit } from '../../text/inline.ts';
import { replaced, styleAt, textOf } from '../../text/richText.ts';
import type { Issue } from '../../issue.ts';
import { changeBlock } from '../../changes/changeBlock.ts';
import { changeRichTexts } from '../../changes/changeTexts.ts';
import type { CheckedBlock } from '../checkedBlocks.ts';
import type { TokenLine } from '../earlierTokens.ts';
import { finding, type Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { numberSaid, valuesLike, type Stretch } from '../tokenValues.ts';

/** Minimum number of letters and digits around a value that must match those around the token. */
const leastContext = 4;

/** Characters before a value that are shown to identify its place. */
const shownBefore = 16;

/** A live number of the previous issue is not fixed text in this one, which the next issue would repeat. */
export const tokensFixed: Rule = {
  sentences: {
    'token-fixed': {
      de: '„{text}“ steht fest im Text, in „{issue}“ war es noch die lebende Zahl „{token}“: So stünde es auch nächste Woche da.',
      en: '“{text}” is plain text, but was the live number “{token}” in “{issue}”. It would not update next week.',
    },
  },
  fixes: {
    'token-fixed': {
      label: { de: '„{token}“ wieder einsetzen', en: 'Restore “{token}”' },
      apply: (issue, { blockId, values }, { language }) => {
        const fixed = String(values['fixed']);
        const token = values['token'] as TokenName;
        let isDone = false;
        const mendText = (text: RichText) => {
          const after = isDone ? text : withToken(text, values);
          isDone ||= after !== text;
          return after;
        };
        const result = changeBlock(issue, blockId, (block) => changeRichTexts(block, mendText));
        return isDone ? withValue(result, token, numberSaid(fixed, language)) : issue;
      },
    },
  },
  check: ({ blocks, context, earlierTokens: { title, lines } }) =>
    lines.flatMap((line) => {
      const own = blocks.filter(({ block }) => block.type === line.type);
      return tokensIn(line.content).flatMap(({ token, unit, before, after }): Finding[] => {
        if (count(own.flatMap(contents), token) >= countIn(lines, line.type, token)) return [];
        const found = bestPlace(own, token, before, after, context.language);
        if (!found) return [];
        const { block, plain, from, to } = found;
        const values = {
          token,
          text: withBrackets(plain, { from, to }),
          fixed: plain.slice(from, to),
          before: plain.slice(Math.max(0, from - shownBefore), from),
          issue: title,
          ...unit,
        };
        return [finding('token-fixed', 'warning', block.id, values)];
      });
    }),
};

interface Context {
  readonly token: TokenName;
  readonly unit: Unit | undefined;
  readonly before: string;
  readonly after: string;
}

function tokensIn(content: RichText): Context[] {
  return content.flatMap((inline, index): Context[] => {
    if (!isToken(inline)) return [];
    const { token, unit } = inline;
    const before = textOf(content.slice(0, index));
    const after = (unit ? ` ${unit.other}` : '') + textOf(content.slice(index + 1));
    return [{ token, unit, before, after }];
  });
}

function isToken(inline: Inline): inline is Extract<Inline, { token: unknown }> {
  return typeof inline === 'object' && 'token' in inline;
}

function contents({ texts }: CheckedBlock): RichText[] {
  return texts.map(({ content }) => content);
}

function count(texts: readonly RichText[], name: TokenName): number {
  return texts.flat().filter((inline) => isToken(inline) && inline.token === name).length;
}

function countIn(lines: readonly TokenLine[], type: string, name: TokenName): number {
  const own = lines.filter((line) => line.type === type);
  return count(
    own.map(({ content }) => content),
    name,
  );
}

interface FoundValue extends Stretch {
  readonly block: CheckedBlock;
  readonly plain: string;
  readonly score: number;
}

/** Returns the value of the token's kind whose surroundings are most like the token's. */
function bestPlace(
  blocks: readonly CheckedBlock[],
  token: TokenName,
  before: string,
  after: string,
  language: string,
): FoundValue | undefined {
  let best: FoundValue | undefined;
  for (const block of blocks) {
    for (const content of contents(block)) {
      const plain = textOf(content);
      for (const { from, to } of valuesLike(token, plain, language)) {
        const left = sameEnd(plain.slice(0, from), before);
        const right = sameStart(plain.slice(to), after);
        const isWhole = left === before && right === after && from === left.length;
        const score = weight(left) + weight(right);
        if ((score >= leastContext || isWhole) && score > (best?.score ?? -1))
          best = { block, plain, from, to, score };
      }
    }
  }
  return best;
}

function weight(context: string): number {
  return context.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function sameStart(one: string, other: string): string {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

function sameEnd(one: string, other: string): string {
  let length = 0;
  while (
    length < Math.min(one.length, other.length) &&
    one.at(-1 - length) === other.at(-1 - length)
  )
    length += 1;
  return one.slice(one.length - length);
}

/** Returns `(63)`: the value including its brackets. */
function withBrackets(plain: string, { from, to }: Stretch): string {
  const isInBrackets = plain[from - 1] === '(' && plain[to] === ')';
  return isInBrackets ? plain.slice(from - 1, to + 1) : plain.slice(from, to);
}

/** Replaces the fixed value, and the unit word that the token includes, with the token. */
function withToken(content: RichText, values: Finding['values']): RichText {
  const [fixed, before] = [String(values['fixed']), String(values['before'])];
  const plain = textOf(content);
  const at = plain.indexOf(before + fixed);
  if (at === -1 || (before.length < shownBefore && at > 0)) return content;
  const from = at + before.length;
  const { one, other } = values;
  const unit = one === undefined ? undefined : { one: String(one), other: String(other) };
  const rest = plain.slice(from + fixed.length);
  const word = unit && [unit.other, unit.one].find((form) => rest.startsWith(` ${form}`));
  const to = from + fixed.length + (word === undefined ? 0 : word.length + 1);
  const token = values['token'] as TokenName;
  const by = { token, ...(word !== undefined && { unit }), ...styleAt(content, from) };
  return replaced(content, [{ from, to, by }]);
}

/** Returns the issue with the number set in its greeting, if the token shows one of the greeting's. */
function withValue(issue: Issue, token: TokenName, value: number | undefined): Issue {
  const field = token === 'subscribers' ? 'subscribers' : 'subscriberChange';
  const isOfGreeting = token === 'subscribers' || token === 'subscriber-change';
  if (!isOfGreeting || value === undefined) return issue;
  const at = issue.blocks.findIndex(({ type }) => type === 'greeting');
  const greeting = issue.blocks[at];
  if (greeting?.type !== 'greeting' || greeting[field] === value) return issue;
  if (field === 'subscribers' && value < 0) return issue;
  return { ...issue, blocks: issue.blocks.with(at, { ...greeting, [field]: value }) };
}
