import { useEffect, useState } from 'react';
import type { Preferences } from '../../desk/contract.ts';
import { AfterPaint } from '../store/afterPaint.ts';
import type { Messages } from './messages.ts';

/** Loads each language of the interface from its own script; the initial script contains none. */
const loaders = {
  de: async () => (await import('./german.ts')).german,
  en: async () => (await import('./english.ts')).english,
} as const;
type Language = keyof typeof loaders;

const loaded = new Map<Language, Messages>();

/** Returns the languages loaded so far. Commands and blocks are found by their names in each. */
export function loadedLanguages(): readonly Messages[] {
  return [...loaded.values()];
}

/** Loads a language of the interface; `system` follows the computer's. Rejects if its script cannot be loaded. */
export async function loadMessages(preference: Preferences['language']): Promise<Messages> {
  const wanted = preference === 'system' ? navigator.language.toLowerCase() : preference;
  const language = wanted.startsWith('de') ? 'de' : 'en';
  const messages = loaded.get(language) ?? (await loaders[language]());
  loaded.set(language, messages);
  return messages;
}

/**
 * Returns the interface in the preferred language, initially in one that is loaded; the other is loaded after the first
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
      for (const language of ['de', 'en'] as const) loadMessages(language).catch(() => undefined);
    });
    others.request();
    return () => {
      others.cancel();
    };
  }, []);
  return messages;
}
