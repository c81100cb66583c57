import type { TokenName } from '../../text/inline.ts';
import { tokenValue } from '../../text/tokenText.ts';
import { finding } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** Their values come from the date; a missing date is reported for the masthead. */
const fromDate: ReadonlySet<TokenName> = new Set(['weekday', 'date', 'week']);

/** Every token in the text has a value. */
export const tokens: Rule = {
  sentences: {
    'token-without-value': {
      de: 'Die Zahl „{token}“ ist nicht eingetragen: Im Satz bleibt eine Lücke, trage sie bei der Begrüßung ein.',
      en: 'The number “{token}” has no value and leaves a gap: set it in the greeting.',
    },
  },
  check: ({ blocks, context }) =>
    blocks.flatMap(({ id, texts }) => {
      const names = texts.flatMap(({ content }) =>
        content.flatMap((inline) =>
          typeof inline === 'object' && 'token' in inline ? inline.token : [],
        ),
      );
      return [...new Set(names)]
        .filter((token) => !fromDate.has(token) && tokenValue(token, context) === '')
        .map((token) => finding('token-without-value', 'error', id, { token }));
    }),
};
