import { LanguageSelect } from '../../ui/LanguageSelect.tsx';
import { useLoadedLanguage } from '../../ui/useLoadedLanguage.ts';

interface Properties {
  readonly 'aria-describedby': string | undefined;
  /** BCP 47 tag of the issue's own language; empty for the newsletter's. */
  readonly value: string;
  readonly newsletterLanguage: string;
  readonly onChange: (language: string) => void;
}

/** Chooses the language, which is loaded before the page is written in it. */
export function LanguageInput({ newsletterLanguage, onChange, ...properties }: Properties) {
  const choose = useLoadedLanguage(onChange);
  return <LanguageSelect {...properties} newsletter={newsletterLanguage} onChange={choose} />;
}
