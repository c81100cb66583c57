import { useMemo } from 'react';
import * as german from './de/dialogs.ts';
import * as english from './en/dialogs.ts';
import type { AllMessages, Messages } from './messages.ts';
import { useMessages } from './useMessages.ts';

const dialogMessages = { de: german, en: english };

/** Returns the messages with those of dialogs, which would make the start slower and few sessions need. */
export function allMessages(messages: Messages): AllMessages {
  return { ...messages, ...dialogMessages[messages.code] };
}

/** As `useMessages`, with the messages of dialogs; only for parts of the page that are loaded on first use. */
export function useAllMessages(): AllMessages {
  const messages = useMessages();
  return useMemo(() => allMessages(messages), [messages]);
}
