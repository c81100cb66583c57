import { perLanguage } from '../../issue/locale/perLanguage.ts';
import { languageName } from '../language/languageName.ts';
import { useMessages } from '../language/useMessages.ts';
import { Select, type SelectProperties } from './Select.tsx';

/** The value of the entry for any other language. */
export const otherLanguage = 'other';

interface Properties extends Omit<SelectProperties<string>, 'options'> {
  /** BCP 47 tag of the newsletter's language, for a first entry whose value is empty; without it there is none. */
  readonly newsletter?: string;
  /** The name of the last entry, for any other language; without it there is none. */
  readonly other?: string;
}

/** Chooses the language that a newsletter or an issue is written in, from the usual ones and its own. */
export function LanguageSelect({ newsletter, other, ...select }: Properties) {
  const { code, editor } = useMessages();
  const { value } = select;
  const languages = usualLanguages(code);
  const isListed = ['', otherLanguage, ...languages.map(([tag]) => tag)].includes(value);
  const entry = (tag: string, name: string | undefined) =>
    name === undefined ? [] : [[tag, name] as const];
  return (
    <Select
      {...select}
      options={[
        ...entry('', newsletter && editor.newsletterLanguage(languageName(newsletter, code))),
        ...entry(value, isListed ? undefined : languageName(value, code)),
        ...languages,
        ...entry(otherLanguage, other),
      ]}
    />
  );
}

/** Tags of the languages that are offered; any other can be typed in the settings. */
const tags =
  'de de-AT de-CH en en-GB en-US fr fr-CA fr-CH es es-419 it pt pt-PT nl pl cs sk hu ro bg hr sr sl bs mk sq el tr uk ru da sv nb nn fi et lv lt is ca eu gl ga cy af zh zh-Hant ja ko vi th id ms hi bn ar fa he ur sw'.split(
    ' ',
  );

/** Returns the tags and names of languages in a language of the interface: its own first, then by name. */
const usualLanguages = perLanguage((code): readonly (readonly [tag: string, name: string])[] => {
  const order = new Intl.Collator(code);
  const isFirst = (tag: string) => /^(?:de|en)\b/.test(tag);
  const named = tags.map((tag) => [tag, languageName(tag, code)] as const);
  return [
    ...named.filter(([tag]) => isFirst(tag)),
    ...named
      .filter(([tag]) => !isFirst(tag))
      .toSorted(([, one], [, other]) => order.compare(one, other)),
  ];
});
