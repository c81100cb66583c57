import type { InterfaceLanguage } from '../../desk/contract.ts';
import type * as dialogs from './en/dialogs.ts';
import type { english } from './en/english.ts';

/** The same messages in any language: texts are strings, and functions take the same parameters. */
type Translated<Original> = Original extends string
  ? string
  : Original extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Name in keyof Original]: Translated<Original[Name]> };

/**
 * All messages of the interface, in one language: those that the English ones name, which also document them. A missing
 * message is a compile error.
 */
export type Messages = Translated<typeof english> & {
  readonly code: InterfaceLanguage;
  readonly otherTexts: 'de' | 'en';
};

/** Also those of dialogs. */
export type AllMessages = Messages & Translated<typeof dialogs>;
