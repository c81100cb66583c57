import { perLanguage } from '../../issue/locale/perLanguage.ts';
import { languageName } from '../language/languageName.ts';

/** Tags of the languages that are offered; any other can be typed in the settings. */
const tags =
  'de de-AT de-CH en en-GB en-US fr fr-CA fr-CH es es-419 it pt pt-PT nl pl cs sk hu ro bg hr sr sl bs mk sq el tr uk ru da sv nb nn fi et lv lt is ca eu gl ga cy af zh zh-Hant ja ko vi th id ms hi bn ar fa he ur sw'.split(
    ' ',
  );

/** Returns the tags and names of languages in a language of the interface: its own first, then by name. */
export const usualLanguages = perLanguage(
  (code): readonly (readonly [tag: string, name: string])[] => {
    const order = new Intl.Collator(code);
    const isFirst = (tag: string) => /^(?:de|en)\b/.test(tag);
    const named = tags.map((tag) => [tag, languageName(tag, code)] as const);
    return [
      ...named.filter(([tag]) => isFirst(tag)),
      ...named
        .filter(([tag]) => !isFirst(tag))
        .toSorted(([, one], [, other]) => order.compare(one, other)),
    ];
  },
);
