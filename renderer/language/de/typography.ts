import type { Messages } from '../messages.ts';

export const typography: Messages['typography'] = {
  whileTyping: 'Typografie beim Tippen',
  whileTypingHint: '„…“, – und 5 % ohne Umbruch. ⌫ gleich danach nimmt es zurück.',
  wholeText: 'Typografie im ganzen Text richten',
};
