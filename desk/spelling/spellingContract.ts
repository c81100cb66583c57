import { z } from 'zod';
import { invalid, oneOf, outcome, procedure } from '../procedure.ts';
import { languageTag } from '../../issue/language/languageTag.ts';
import { writeFailure } from '../files/writeFailureContract.ts';

/** Maximum length of a checked text, in characters: a paragraph, never an issue. */
export const longestChecked = 20_000;

/** One finding: `from` and `to` count UTF-16 units of the text. */
const spellingFinding = z.object({
  from: z.int().nonnegative(),
  to: z.int().positive(),
  message: z.string(),
  /** Suggested replacements, most likely first. */
  suggestions: z.array(z.string()),
  /** True for an unknown word, which can be added to the word list; false for grammar or style. */
  isSpelling: z.boolean(),
});
export type SpellingFinding = z.infer<typeof spellingFinding>;

/** The procedures for spelling. */
export const spellingContract = {
  /** Sets the language and the accepted words of the system's checker; `unsupported` if the face has none. */
  'spelling.use': procedure(
    z.object({ language: languageTag, words: z.array(z.string()) }),
    z.object({ outcome: z.enum(['done', 'unsupported']) }),
  ),
  /** Adds a word to the publication's own list. */
  'spelling.addWord': procedure(
    z.object({ word: z.string().min(1).max(100) }),
    oneOf([outcome('added'), invalid, writeFailure]),
  ),
  /**
   * Checks a paragraph with the LanguageTool server of the preferences, and no other; `off` if there is none. U+FFFC
   * stands for what is not to be checked.
   */
  'spelling.check': procedure(
    z.object({ text: z.string().max(longestChecked), language: languageTag }),
    oneOf([
      outcome('checked', { findings: z.array(spellingFinding) }),
      outcome('off'),
      outcome('unreachable', { why: z.string() }),
    ]),
  ),
} as const;

/**
 * Returns the base address of a LanguageTool server, or undefined if it must not be used: texts cross the open network
 * only encrypted, so `http:` is limited to this computer and home networks.
 */
export function languageToolAddress(typed: string): string | undefined {
  const given = typed
    .trim()
    .replace(/\/+$/, '')
    .replace(/\/v2(?:\/check)?$/, '');
  // Anything that URL parsing removes or adds would be requested without the user having seen it.
  if (!/^https?:\/\/[^\s/\\@?#][^\s\\@?#]*$/i.test(given) || !URL.canParse(given)) return undefined;
  const { protocol, hostname, href } = new URL(given);
  const address = href.replace(/\/+$/, '');
  const isSafe = protocol === 'https:' || (protocol === 'http:' && atHome.test(hostname));
  return isSafe ? address : undefined;
}

const atHome =
  /^(?:localhost|127(?:\.\d+){3}|\[::1\]|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|[\w-]+\.(?:local|lan|internal|home\.arpa|fritz\.box))$/i;
