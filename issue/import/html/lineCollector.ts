import type { Inline, RichText } from '../../text/inline.ts';
import { styled, textOf, tidy, trimmed, withoutMark } from '../lines/content.ts';
import type { Line } from '../lines/line.ts';
import type { Style } from './styleOf.ts';

/** Gathers running text and lines while an HTML tree is walked; white space is collapsed as a browser does. */
export class LineCollector {
  readonly lines: Line[] = [];
  #running: Inline[] = [];
  #level = 0;

  /** Adds text in a style; its white space collapses unless it is preformatted. */
  text(value: string, { marks, link }: Style, preformatted = false): void {
    const clean = value.replace(/\u200B|\u2060|\uFEFF|\u034F/g, '');
    if (preformatted) {
      for (const [index, line] of clean.split(/\r\n|[\n\r]/).entries()) {
        if (index > 0) this.lineBreak();
        if (line !== '') this.#running.push(styled(line, { marks: [...marks], link }));
      }
      return;
    }
    const collapsed = clean.replace(/[ \t\n\r\f]+/g, ' ');
    const kept = this.#endsInSpace() ? collapsed.replace(/^ /, '') : collapsed;
    if (kept !== '') this.#running.push(styled(kept, { marks: [...marks], link }));
  }

  lineBreak(): void {
    this.#running.push({ break: true });
  }

  /** Ends the running text as a paragraph, or as a heading within one. */
  endLine(): void {
    const content = tidy(trimmed(withoutSpaceAtBreaks(this.#running)));
    this.#running = [];
    if (content.length === 0) return;
    if (this.#level === 0) this.lines.push({ kind: 'paragraph', content });
    else
      this.lines.push({
        kind: 'heading',
        level: this.#level,
        content: withoutMark(content, 'bold'),
      });
  }

  /** Adds a line of another kind, after the running text. */
  line(...lines: Line[]): void {
    this.endLine();
    this.lines.push(...lines);
  }

  /** What `walk` collects is a heading. */
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

function withoutSpaceAtBreaks(content: RichText): RichText {
  return content.map((inline, index) => {
    const next = content[index + 1];
    const atBreak = typeof next === 'object' && 'break' in next;
    if (!atBreak) return inline;
    if (typeof inline === 'string') return inline.trimEnd();
    return 'text' in inline ? { ...inline, text: inline.text.trimEnd() } : inline;
  });
}

/** Several lines of text as one, a break between each two. */
export function joined(contents: readonly RichText[]): RichText {
  return contents.flatMap((content, index) =>
    index === 0 ? [...content] : [{ break: true as const }, ...content],
  );
}
