import { parseIssue } from '../../issue/file/parseIssue.ts';
import type { Reason } from '../../issue/file/reason.ts';
import { salvageIssue } from '../../issue/file/salvageIssue.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { decodeText } from '../files/decodeText.ts';
import { largestTextBytes } from '../files/readText.ts';

/** What is wrong with an issue's file: it is not UTF-8, too large, or broken. */
export type Damage = 'encoding' | 'too-large' | 'broken';

export type UnderstoodIssue =
  /** An issue, possibly a newer version's. */
  | { readonly outcome: 'whole'; readonly text: string }
  | {
      readonly outcome: 'damaged';
      readonly damage: Damage;
      readonly why: Reason;
      /** The recoverable part, as the text of an issue's file; undefined if there is none. */
      readonly text: string | undefined;
      /** True if that may replace the damaged file: false if a newer version wrote it. */
      readonly canBeRepaired: boolean;
    };

/** Recovers what it can from the bytes of an issue's file. Never throws, and takes bounded time. */
export function understandIssue(bytes: Uint8Array): UnderstoodIssue {
  if (bytes.length > largestTextBytes) {
    const why = { reason: 'too-large', bytes: bytes.length } as const;
    return { outcome: 'damaged', damage: 'too-large', why, text: undefined, canBeRepaired: false };
  }
  const { text, encoding, isWhole } = decodeText(bytes);
  const parsed = parseIssue(text);
  const isOurs = encoding === 'utf-8' && isWhole;
  if (parsed.outcome !== 'invalid' && isOurs) return { outcome: 'whole', text };
  const damage = encoding === 'utf-8' ? 'broken' : 'encoding';
  const why: Reason = parsed.outcome === 'invalid' ? parsed.why : { reason: 'encoding', encoding };
  const found =
    parsed.outcome === 'invalid'
      ? salvageIssue(text)
      : { issue: parsed.issue, isNewer: parsed.outcome === 'newer' };
  return {
    outcome: 'damaged',
    damage,
    why: encoding === 'utf-8' && !isWhole ? { reason: 'torn' } : why,
    text: found && serialiseIssue(found.issue),
    canBeRepaired: found?.isNewer === false,
  };
}
