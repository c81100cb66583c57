import type { Inline, RichText } from '../../text/inline.ts';
import { enteredText } from '../../text/enteredText.ts';
import {
  splitBy,
  styled,
  textOf,
  tidy,
  trimmed,
  withoutMark,
  withText,
} from '../../text/richText.ts';
import { append } from '../append.ts';
import type { Line } from '../lines/line.ts';
import type { HtmlNode } from './element.ts';
import type { Style } from './styleOf.ts';

/** What reading one kind of element needs from the walk through the whole tree. */
export interface Walk {
  /** Collects the walk's lines. */
  readonly collector: LineCollector;
  /** Returns the lines of some nodes, separate from the walk's own. */
  readLines(nodes: readonly HtmlNode[], style: Style): Line[];
}

const lineEnd = /\r\n|[\n\r]/;

/** Collects running text and lines during an HTML walk; white space is collapsed as in a browser. */
export class LineCollector {
  readonly lines: Line[] = [];
  #running: Inline[] = [];
  #level = 0;
  #hasText = false;
  /** The sizes of the running text. */
  #sizes = new Set<number | undefined>();

  /** True if it has collected more than pictures. */
  get hasText(): boolean {
    return this.#hasText || textOf(this.#running).trim() !== '';
  }

  /** Takes lines that can no longer be joined with others: all but the last, or all of them. */
  takeLines(all: boolean): Line[] {
    return this.lines.splice(0, Math.max(this.lines.length - (all ? 0 : 1), 0));
  }

  /** Adds text in a style; its white space collapses. */
  text(value: string, { marks, link, size }: Style): void {
    if (/\S/.test(value)) this.#sizes.add(size);
    const collapsed = enteredText(value).replace(/[ \t\n\r\f]+/g, ' ');
    const kept = this.#endsInSpace() ? collapsed.replace(/^ /, '') : collapsed;
    if (kept !== '') this.#running.push(styled(kept, { marks: [...marks], link }));
  }

  /** Adds text verbatim, line ends as breaks. */
  preformatted(value: string, { marks, link }: Style): void {
    for (const [index, line] of enteredText(value).split(lineEnd).entries()) {
      if (index > 0) this.lineBreak();
      if (line !== '') this.#running.push(styled(line, { marks: [...marks], link }));
    }
  }

  /** Adds text whose line ends are breaks, while all other white space in it collapses. */
  textWithLineEnds(value: string, style: Style): void {
    for (const [index, line] of value.split(lineEnd).entries()) {
      if (index > 0) this.lineBreak();
      this.text(line, style);
    }
  }

  /** Adds rich text unchanged. */
  inlines(content: RichText): void {
    append(this.#running, content);
  }

  /** Takes the running text out again, with collapsed white space and none at its start. */
  takeRunning(): RichText {
    const content = tidy(this.#running);
    this.#running = [];
    return content;
  }

  /** The running text that was added last. */
  get lastText(): string {
    return textOf(this.#running.slice(-2));
  }

  /** The end of the running text, in which an open quotation may start: at most 300 characters. */
  get runningText(): string {
    return textOf(this.#running.slice(-16)).slice(-300);
  }

  lineBreak(): void {
    this.#running.push({ break: true });
  }

  /** Ends the running text as a paragraph, or as a heading within one. */
  endLine(): void {
    const content = composed(tidy(trimmed(withoutSpaceAtBreaks(this.#running))));
    this.#running = [];
    const [size, ...others] = this.#sizes;
    this.#sizes.clear();
    if (content.length === 0) return;
    this.#hasText = true;
    if (this.#level === 0) {
      // Mail programs and chats separate paragraphs with an empty line.
      for (const part of splitBy(content, /\n\s*\n/g)) {
        const isSized = size !== undefined && others.length === 0;
        this.lines.push({ kind: 'paragraph', content: part, ...(isSized && { size }) });
      }
    } else
      this.lines.push({
        kind: 'heading',
        level: this.#level,
        content: withoutMark(content, 'bold'),
      });
  }

  /** Adds lines of other kinds, after the running text. */
  add(lines: readonly Line[]): void {
    this.endLine();
    this.#hasText ||= lines.some(({ kind }) => kind !== 'image');
    append(this.lines, lines);
  }

  /** Makes what `walk` collects a heading. */
  heading(level: number, walk: () => void): void {
    this.endLine();
    this.#level = level;
    walk();
    this.endLine();
    this.#level = 0;
  }

  #endsInSpace(): boolean {
    const last = this.#running.at(-1);
    return last === undefined || /\s$/.test(textOf([last]));
  }
}

/** An accent may be in an element of its own. */
function composed(content: RichText): RichText {
  return content.map((inline) => withText(inline, (text) => text.normalize('NFC')));
}

function withoutSpaceAtBreaks(content: RichText): RichText {
  return content.map((inline, index) => {
    const next = content[index + 1];
    const atBreak = typeof next === 'object' && 'break' in next;
    return atBreak ? withText(inline, (text) => text.trimEnd()) : inline;
  });
}

/** Joins several lines of text, with a break between each two. */
export function joined(contents: readonly RichText[]): RichText {
  return contents.flatMap((content, index) =>
    index === 0 ? [...content] : [{ break: true as const }, ...content],
  );
}
