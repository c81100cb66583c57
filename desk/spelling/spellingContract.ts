import { z } from 'zod';
import { reasonSchema } from '../../issue/file/reason.ts';
import { languageTag } from '../../issue/language/languageTag.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** The longest text that is checked at once, in characters: a paragraph, never an issue. */
export const longestChecked = 20_000;

/** One thing that the checker found: `from` and `to` count UTF-16 units of the text. */
const spellingFinding = z.object({
  from: z.int().nonnegative(),
  to: z.int().positive(),
  message: z.string(),
  /** What could stand there instead, the likeliest first. */
  suggestions: z.array(z.string()),
  /** A word that is unknown, which the word list can hold, rather than a matter of grammar or style. */
  isSpelling: z.boolean(),
});
export type SpellingFinding = z.infer<typeof spellingFinding>;

/** What the renderer can ask about spelling. */
export const spellingContract = {
  /** Tells the system's checker the language and the words it shall let pass; `unsupported` where the face has none. */
  'spelling.use': {
    input: z.object({ language: languageTag, words: z.array(z.string()) }),
    output: z.object({ outcome: z.enum(['done', 'unsupported']) }),
  },
  /** Adds a word to the publication's own list. */
  'spelling.addWord': {
    input: z.object({ word: z.string().min(1).max(100) }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('added') }),
      z.object({ outcome: z.literal('invalid'), why: reasonSchema }),
      ...writeFailure.options,
    ]),
  },
  /**
   * Has a paragraph checked by the LanguageTool server of the preferences, and by no other; `off` where there is none.
   * U+FFFC stands for what is not to be read.
   */
  'spelling.check': {
    input: z.object({ text: z.string().max(longestChecked), language: languageTag }),
    output: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('checked'), findings: z.array(spellingFinding) }),
      z.object({ outcome: z.literal('off') }),
      z.object({ outcome: z.literal('unreachable'), why: z.string() }),
    ]),
  },
} as const;

/**
 * The address of a LanguageTool server as requests begin with it, or undefined for one that must not be asked: texts
 * go over the open network encrypted only, so `http:` is for this computer and the networks at home.
 */
export function languageToolAddress(typed: string): string | undefined {
  const given = typed
    .trim()
    .replace(/\/+$/, '')
    .replace(/\/v2(?:\/check)?$/, '');
  // What a URL's parser takes out or adds would be asked without having been seen.
  if (!/^https?:\/\/[^\s/\\@?#][^\s\\@?#]*$/i.test(given) || !URL.canParse(given)) return undefined;
  const { protocol, hostname, href } = new URL(given);
  const address = href.replace(/\/+$/, '');
  const isSafe = protocol === 'https:' || (protocol === 'http:' && atHome.test(hostname));
  return isSafe ? address : undefined;
}

const atHome =
  /^(?:localhost|127(?:\.\d+){3}|\[::1\]|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|[\w-]+\.(?:local|lan|internal|home\.arpa|fritz\.box))$/i;
