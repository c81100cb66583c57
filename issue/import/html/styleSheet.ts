import type { Token } from 'parse5';

interface Rule {
  /** Tag, class or id as in the selector: `td`, `.x`, `#y`. */
  readonly keys: readonly string[];
  readonly declarations: string;
}

/** Properties that change what a reader sees of a text, or its meaning; others are not worth copying. */
const read =
  /^(?:display|visibility|opacity|overflow|(?:max-)?(?:height|width)|font(?:-size|-weight|-style)?|text-decoration(?:-line)?|background(?:-color)?|border(?:-(?:top|right|bottom|left))?(?:-(?:width|style))?)$/;
/** A tag's own style is no emphasis: that of its whole text. */
const notOfTags = /^(?:font(?:-weight|-style)?|text-decoration(?:-line)?)$/;
const simpleSelector = /^(?:[a-z][\w]*)?(?:[.#][\w-]+)*$/i;

/**
 * The rules of an HTML text's own style sheets that hold on every screen and whose selector names only an element's tag,
 * classes and id.
 */
export class StyleSheet {
  readonly #rules = new Map<string, Rule[]>();

  /** Adds the rules of a `style` element. */
  add(css: string): void {
    for (const { selectors, body } of rulesOf(css.replace(/<!--|-->/g, ''))) {
      for (const selector of selectors.split(',')) this.#addRule(selector.trim(), body);
    }
  }

  /** Adds what the rules say to the element's own style, which overrides them unless they are important. */
  apply(tagName: string, attributes: Token.Attribute[]): Token.Attribute[] {
    if (this.#rules.size === 0) return attributes;
    const named = (name: string) => attributes.find((one) => one.name === name)?.value ?? '';
    const keys = new Set([
      tagName,
      ...named('class')
        .split(/\s+/)
        .map((name) => `.${name}`),
      `#${named('id')}`,
    ]);
    const said = [...keys]
      .flatMap((key) => this.#rules.get(key) ?? [])
      .filter((rule) => rule.keys.every((key) => keys.has(key)))
      .toSorted((one, other) => weightOf(one) - weightOf(other))
      .map(({ declarations }) => declarations);
    if (said.length === 0) return attributes;
    const sheet = said.join('').split(';');
    const value = [
      ...sheet.filter((one) => !isImportant(one)),
      named('style'),
      ...sheet.filter(isImportant),
    ].join(';');
    return [...attributes.filter(({ name }) => name !== 'style'), { name: 'style', value }];
  }

  #addRule(selector: string, body: string): void {
    if (selector === '' || !simpleSelector.test(selector)) return;
    // Pages hide themselves until their scripts have run.
    if (/^(?:html|body)(?![\w-])/i.test(selector)) return;
    const keys = selector.match(/[.#]?[\w-]+/g) ?? [];
    const ofTag = keys.every((key) => /^\w/.test(key));
    const declarations = body
      .split(';')
      .filter((declaration) => {
        const name = declaration.split(':')[0]?.trim().toLowerCase() ?? '';
        return read.test(name) && !(ofTag && notOfTags.test(name));
      })
      .map((declaration) => `${declaration.trim()};`)
      .join('');
    const lowered = keys.map((one) => (/^\w/.test(one) ? one.toLowerCase() : one));
    const last = lowered.at(-1);
    if (declarations === '' || last === undefined) return;
    const rules = this.#rules.get(last) ?? [];
    rules.push({ keys: lowered, declarations });
    this.#rules.set(last, rules);
  }
}

function isImportant(declaration: string): boolean {
  return /!\s*important/i.test(declaration);
}

function weightOf({ keys }: Rule): number {
  return keys.reduce(
    (sum, key) => sum + (key.startsWith('#') ? 100 : key.startsWith('.') ? 10 : 1),
    0,
  );
}

/** Yields the rules outside of at-rules such as `@media`. */
function* rulesOf(css: string): Generator<{ readonly selectors: string; readonly body: string }> {
  const plain = css.replace(/\/\*[^]*?(?:\*\/|$)/g, '');
  let depth = 0;
  let start = 0;
  let selectors = '';
  for (const { 0: sign, index } of plain.matchAll(/[{};]/g)) {
    if (sign === '{') {
      if (depth === 0) selectors = plain.slice(start, index).trim();
      depth += 1;
      if (depth === 1) start = index + 1;
    } else if (sign === '}') {
      if (depth === 1 && !selectors.startsWith('@'))
        yield { selectors, body: plain.slice(start, index) };
      depth = Math.max(0, depth - 1);
      if (depth === 0) start = index + 1;
    } else if (depth === 0) start = index + 1;
  }
}
