import { useEffect, useState } from 'react';
import type { InterfaceLanguage, Preferences } from '../../desk/contract.ts';
import { AfterPaint } from '../store/afterPaint.ts';
import type { Messages } from './messages.ts';

interface Language {
  /** In the language itself. */
  readonly name: string;
  readonly load: () => Promise<Messages>;
}

/** The languages of the interface. Each is loaded from its own script; the initial script contains none. */
export const languages: Readonly<Record<InterfaceLanguage, Language>> = {
  de: { name: 'Deutsch', load: async () => (await import('./de/german.ts')).german },
  en: { name: 'English', load: async () => (await import('./en/english.ts')).english },
};

export const languageTags = Object.keys(languages) as InterfaceLanguage[];

const loaded = new Map<InterfaceLanguage, Messages>();

/** Returns the languages loaded so far. Commands and blocks are found by their names in each. */
export function loadedLanguages(): readonly Messages[] {
  return [...loaded.values()];
}

/** Loads a language of the interface; `system` follows the computer's. Rejects if its script cannot be loaded. */
export async function loadMessages(preference: Preferences['language']): Promise<Messages> {
  const wanted = preference === 'system' ? navigator.language.toLowerCase() : preference;
  const language = languageTags.find((tag) => wanted.startsWith(tag)) ?? 'en';
  const messages = loaded.get(language) ?? (await languages[language].load());
  loaded.set(language, messages);
  return messages;
}

/**
 * Returns the interface in the preferred language, initially in one that is loaded; the others are loaded after the first
 * paint.
 */
export function useLanguage(preference: Preferences['language'], first: Messages): Messages {
  const [messages, setMessages] = useState(first);
  useEffect(() => {
    let isWanted = true;
    const change = async () => {
      const next = await loadMessages(preference);
      if (isWanted) setMessages(next);
    };
    // If it cannot be loaded, the interface stays as it is.
    change().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [preference]);
  useEffect(() => {
    const others = new AfterPaint(() => {
      for (const language of languageTags) loadMessages(language).catch(() => undefined);
    });
    others.request();
    return () => others.cancel();
  }, []);
  return messages;
}
