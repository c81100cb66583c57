/** Messages about typesetting. */
export const typography = {
  whileTyping: 'Typeset while typing',
  whileTypingHint: 'Curly quotes, dashes and ellipses. ⌫ right after takes it back.',
  wholeText: 'Typeset the whole text',
};
