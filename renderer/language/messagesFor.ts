import { english } from './english.ts';
import { german } from './german.ts';
import type { Messages } from './messages.ts';

/** The interface in a language; `system` follows the computer's. */
export function messagesFor(preference: 'system' | 'de' | 'en', system: string): Messages {
  const language = preference === 'system' ? system.toLowerCase() : preference;
  return language.startsWith('de') ? german : english;
}
