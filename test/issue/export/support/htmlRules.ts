import { defineConfig } from 'html-validate';

/** The attributes that Outlook for Windows, whose engine is Word's, reads instead of styles. */
const wordsOwn = (...names: string[]) => ({
  attributes: Object.fromEntries(names.map((name) => [name, { deprecated: false }])),
});

/** html-validate's recommended document rules, except those that a mail has to break, each with its reason. */
export const htmlRules = defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: [
    'html5',
    {
      table: wordsOwn('width', 'align', 'cellpadding', 'cellspacing', 'border'),
      tr: wordsOwn('valign'),
      td: wordsOwn('width', 'height', 'align', 'valign', 'bgcolor'),
      th: wordsOwn('width', 'align', 'valign'),
    },
  ],
  rules: {
    // GMX, WEB.DE and every mail tool with an HTML block drop the style sheet: inline styles are all that is left.
    'no-inline-style': 'off',
    // The one way to give Outlook for Windows its 600 px table without giving it to everyone.
    'no-conditional-comment': 'off',
    // Mail programs know the role better than `<main>`, which many of them drop with all it holds.
    'prefer-native-element': ['error', { exclude: ['main'] }],
    // Both are synonyms in ARIA 1.2; screen readers have known this one for longer.
    'presentation-role-style': ['error', { prefer: 'presentation' }],
    // Parsers add it by themselves; in each of our tables it would be 15 bytes of nothing.
    'prefer-tbody': 'off',
    // The author decides on the subject's length; the app's own check warns about it.
    'long-title': 'off',
  },
});
