/** What could be read of a JSON value, up to where it breaks. */
export interface BrokenJson {
  /** Undefined if nothing could be read. */
  readonly value: unknown;
  /** Where reading stopped: after the value, or where it breaks. */
  readonly end: number;
  readonly isWhole: boolean;
}

const scalarPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escapePattern = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const quote = 0x22;
const backslash = 0x5c;

/** Maximum nesting depth; see `readJson`. */
const deepest = 200;

/**
 * Reads the JSON value at `start`, as far as possible: text that ends or turns to garbage midway gives the lists,
 * objects and strings read until then. Never throws.
 */
export function readBrokenJson(text: string, start = 0): BrokenJson {
  const reader = new Reader(text, start);
  const value = reader.value(0);
  return { value, end: reader.at, isWhole: !reader.isBroken };
}

class Reader {
  readonly #text: string;
  at: number;
  isBroken = false;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  value(depth: number): unknown {
    this.#skipSpace();
    const first = this.#text[this.at];
    if (first === '"') return this.#string();
    if (first === '[' && depth < deepest) return this.#list(depth);
    if (first === '{' && depth < deepest) return this.#object(depth);
    return this.#scalar();
  }

  #list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.at += 1;
    while (!this.#closes(']')) {
      const item = this.value(depth + 1);
      if (item !== undefined) items.push(item);
      if (!this.#continues(']')) break;
    }
    return items;
  }

  #object(depth: number): object {
    const fields: [string, unknown][] = [];
    this.at += 1;
    while (!this.#closes('}')) {
      const name = this.#text[this.at] === '"' ? this.#string() : this.#breaks();
      if (this.isBroken) break;
      if (!this.#takes(':')) this.#breaks();
      const item = this.isBroken ? undefined : this.value(depth + 1);
      if (item !== undefined) fields.push([name ?? '', item]);
      if (!this.#continues('}')) break;
    }
    return Object.fromEntries(fields);
  }

  /** True if the list or object ends here, including after a trailing comma. */
  #closes(bracket: string): boolean {
    return this.isBroken || this.#takes(bracket);
  }

  /** True if another item follows. */
  #continues(bracket: string): boolean {
    if (this.isBroken || this.#takes(',')) return !this.isBroken;
    if (this.#text[this.at] !== bracket) this.#breaks();
    return !this.isBroken;
  }

  #takes(character: string): boolean {
    this.#skipSpace();
    if (this.#text[this.at] !== character) return false;
    this.at += 1;
    this.#skipSpace();
    return true;
  }

  /** Returns the string, or the intact part of a broken one. */
  #string(): string {
    const begin = this.at;
    this.at += 1;
    while (isPlain(this.#text.charCodeAt(this.at)) || this.#takesEscape()) this.at += 1;
    const inside = this.#text.slice(begin, this.at);
    if (this.#text[this.at] === '"') this.at += 1;
    else this.#breaks();
    return JSON.parse(`${inside}"`) as string;
  }

  /** Advances to the last character of a complete escape. */
  #takesEscape(): boolean {
    escapePattern.lastIndex = this.at;
    if (!escapePattern.test(this.#text)) return false;
    this.at = escapePattern.lastIndex - 1;
    return true;
  }

  #scalar(): unknown {
    scalarPattern.lastIndex = this.at;
    const [scalar] = scalarPattern.exec(this.#text) ?? [];
    // A number at the very end may be incomplete.
    if (scalar === undefined || this.at + scalar.length === this.#text.length)
      return this.#breaks();
    this.at += scalar.length;
    return JSON.parse(scalar);
  }

  #breaks(): undefined {
    this.isBroken = true;
    return undefined;
  }

  #skipSpace(): void {
    while (' \t\r\n'.includes(this.#text.charAt(this.at) || '-')) this.at += 1;
  }
}

/**
 * True if the character is valid unescaped in a string. Control characters are not: JSON writers always escape them.
 */
function isPlain(code: number): boolean {
  return code >= 0x20 && code !== quote && code !== backslash;
}
