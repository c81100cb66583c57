import { languageTag } from '../issue/language/languageTag.ts';
import { baseOf } from '../issue/locale/baseOf.ts';
import { WrongUse } from './command.ts';

/** Returns the language of a `--language`; rejects a tag that is not well-formed, or of a language that nobody knows. */
export function languageOption(tag: string): string {
  if (languageTag.safeParse(tag).success && isKnown(tag)) return tag;
  throw new WrongUse(`--language takes a tag such as de, not "${tag}".`);
}

/** By CLDR, which names every language that has a code and is written. */
function isKnown(tag: string): boolean {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(baseOf(tag)) !== undefined;
}
