import type { TypographyMessages } from './typographyMessages.ts';

export const englishTypography: TypographyMessages = {
  whileTyping: 'Typeset while typing',
  whileTypingHint: 'Curly quotes, dashes and ellipses. ⌫ right after takes it back.',
  wholeText: 'Typeset the whole text',
};
