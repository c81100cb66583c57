import { createContext, use } from 'react';
import type { Messages } from './messages.ts';

/** The messages of the interface; provided once, at the root. */
export const MessagesContext = createContext<Messages | null>(null);

/** Returns the messages in the interface's language. Throws outside of the provider. */
export function useMessages(): Messages {
  const messages = use(MessagesContext);
  if (!messages) throw new Error('No messages are provided here.');
  return messages;
}
