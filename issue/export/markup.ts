import { escapeHtml } from './escapeHtml.ts';

/** HTML that is safe to print. Made by `markup` alone, or by `trustedHtml` where this code vouches for the text. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export const noHtml = new Html('');

type Value = Html | string | number;

/** A template for HTML: what is filled in gets escaped, unless it is Html already. */
// Not called `html`: by that name Prettier would put white space into it.
export function markup(literals: TemplateStringsArray, ...values: readonly Value[]): Html {
  let text = literals[0] ?? '';
  for (let index = 0; index < values.length; index += 1) {
    text += textOf(values[index] ?? '') + (literals[index + 1] ?? '');
  }
  return new Html(text);
}

function textOf(value: Value): string {
  if (value instanceof Html) return value.text;
  return typeof value === 'string' ? escapeHtml(value) : String(value);
}

/** Pieces of HTML one after the other, with HTML of ours between them. */
export function joinHtml(parts: readonly Html[], between = ''): Html {
  return new Html(parts.map(({ text }) => text).join(between));
}

/** HTML that this code has written itself, such as a style or a mail tool's merge tag; never an author's text. */
export function trustedHtml(text: string): Html {
  return new Html(text);
}
