import { escapeHtml } from './escapeHtml.ts';

/** HTML that is safe to print. Created only by `markup`, or by `trustedHtml` for text that this code vouches for. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export const noHtml = new Html('');

type Value = Html | string | number;

/** Template tag for HTML: interpolated values are escaped, unless they are Html already. */
// Not named `html`: the formatter would then add white space to the template.
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

/** Joins pieces of HTML, with our own HTML between them. */
export function joinHtml(parts: readonly Html[], between = ''): Html {
  return new Html(parts.map(({ text }) => text).join(between));
}

/** Wraps HTML that this code wrote itself, such as a style or a mail tool's merge tag; never an author's text. */
export function trustedHtml(text: string): Html {
  return new Html(text);
}
