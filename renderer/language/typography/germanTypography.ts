import type { TypographyMessages } from './typographyMessages.ts';

export const germanTypography: TypographyMessages = {
  whileTyping: 'Typografie beim Tippen',
  whileTypingHint: '„…“, – und 5 % ohne Umbruch. ⌫ gleich danach nimmt es zurück.',
  wholeText: 'Typografie im ganzen Text richten',
};
