import type { Document, Element, Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { aboutOf } from '../../issue/import/about.ts';
import { escapeHtml } from '../../issue/export/escapeHtml.ts';
import type { Source, Unreadable } from './source.ts';
import { elementsIn, isElement, parsedXml } from './word/wordXml.ts';
import { textOfElement } from './xmlText.ts';

/** In bytes of text and markup: ten times a long book. */
const largestUnpacked = 64_000_000;

/**
 * Reads an OpenDocument text, packed (`.odt`) or as one file (`.fodt`): headings, paragraphs, lists, tables, links,
 * footnotes and pictures. Comments, deleted and hidden text are left out.
 */
export function readOpenDocument(bytes: Uint8Array): Source | Unreadable {
  try {
    if (bytes[0] === 0x3c) {
      const text = strFromU8(bytes);
      return sourceOf(text, '', text, new Map());
    }
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        originalSize <= largestUnpacked && /^(?:content|styles|meta)\.xml$|^Pictures\//.test(name),
    });
    const content = files['content.xml'];
    if (!content) return { unreadable: 'broken' };
    const [styles, meta] = ['styles.xml', 'meta.xml'].map((name) =>
      strFromU8(files[name] ?? new Uint8Array()),
    );
    const pictures = Object.entries(files).filter(([name]) => name.startsWith('Pictures/'));
    return sourceOf(strFromU8(content), styles ?? '', meta ?? '', new Map(pictures));
  } catch {
    return { unreadable: 'broken' };
  }
}

/** `styles` is empty if they are within the content. */
function sourceOf(
  content: string,
  styles: string,
  meta: string,
  parts: ReadonlyMap<string, Uint8Array>,
): Source | Unreadable {
  const document = parsedXml(content);
  const body = document?.getElementsByTagName('office:text')[0];
  if (!body) return { unreadable: 'broken' };
  const looks = new Looks([parsedXml(styles), document].filter((each) => each !== undefined));
  const writer = new Writer(looks);
  // A title in the metadata is often one of an earlier document, so that of the text comes first.
  const title = `<title>${escapeHtml(textOfElement(meta, 'dc:title') ?? '')}</title>`;
  const text = title + writer.html(body) + writer.notes.join('');
  const about = aboutOf({
    author: textOfElement(meta, 'meta:initial-creator'),
    language: textOfElement(meta, 'dc:language'),
  });
  return { text, format: 'html', about, parts, leftOut: writer.leftOut };
}

/** LibreOffice keeps looks apart from the text, in styles that inherit. */
class Looks {
  readonly #styles = new Map<string, Element>();
  readonly #ordered = new Map<string, boolean>();

  constructor(documents: readonly Document[]) {
    for (const document of documents) {
      for (const style of document.getElementsByTagName('style:style'))
        this.#styles.set(attribute(style, 'style:name'), style);
      for (const list of document.getElementsByTagName('text:list-style')) {
        const isOrdered = list.getElementsByTagName('text:list-level-style-number').length > 0;
        this.#ordered.set(attribute(list, 'style:name'), isOrdered);
      }
    }
  }

  /** Returns a style as CSS, and the names of its ancestors, which say what it is for. */
  of(name: string) {
    const css: string[] = [];
    const ancestors: string[] = [];
    for (let next = name; next !== '' && ancestors.length < 20;) {
      const style = this.#styles.get(next);
      ancestors.push(next);
      // The base of all paragraphs says nothing about one of them.
      if (next !== 'Standard' && style) css.unshift(cssOf(style));
      next = style ? attribute(style, 'style:parent-style-name') : '';
    }
    return { css: css.join(''), ancestors };
  }

  isOrdered(name: string): boolean {
    return this.#ordered.get(name) ?? false;
  }
}

/** Properties of OpenDocument that are called the same in CSS, without their prefix. */
const shared = ['fo:font-weight', 'fo:font-style', 'fo:font-size', 'fo:text-align'];

function cssOf(style: Element): string {
  return elementsIn(style)
    .filter(({ tagName }) => tagName.endsWith('-properties'))
    .flatMap((one) => [
      ...shared.map((name) => [name.slice(3), attribute(one, name)]),
      ['text-decoration', lineThrough(attribute(one, 'style:text-line-through-style'))],
      ['vertical-align', position(attribute(one, 'style:text-position'))],
      ['display', attribute(one, 'text:display') === 'none' ? 'none' : ''],
    ])
    .filter(([, value]) => value)
    .map((declaration) => `${declaration.join(':')};`)
    .join('');
}

function lineThrough(written: string): string {
  return written === '' || written === 'none' ? '' : 'line-through';
}

/** `super 58%`, or a share by which the text is raised. */
function position(written: string): string {
  if (/^(?:super|[1-9]\d*%)/.test(written)) return 'super';
  return /^(?:sub|-\d)/.test(written) ? 'sub' : '';
}

/** A table may repeat its last cell to the edge of the sheet. */
const mostRepeated = 50;

class Writer {
  readonly notes: string[] = [];
  readonly leftOut: string[] = [];
  readonly #looks: Looks;

  constructor(looks: Looks) {
    this.#looks = looks;
  }

  /** Returns the content of an element as HTML. */
  html(element: Element, isOrdered = false): string {
    return [...element.childNodes].map((node) => this.#node(node, isOrdered)).join('');
  }

  #node(node: Node, isOrdered: boolean): string {
    if (node.nodeType === 3) return escapeHtml((node.nodeValue ?? '').replace(/\s+/g, ' '));
    return isElement(node) ? this.#element(node, isOrdered) : '';
  }

  #element(element: Element, isOrdered: boolean): string {
    const inside = () => this.html(element, isOrdered);
    switch (element.tagName) {
      case 'text:h':
        return this.#paragraph(element, headingTag(attribute(element, 'text:outline-level')));
      case 'text:p':
        return this.#paragraph(element, 'p');
      case 'text:span': {
        const { css } = this.#looks.of(attribute(element, 'text:style-name'));
        return css === '' ? inside() : `<span style="${escapeHtml(css)}">${inside()}</span>`;
      }
      case 'text:a':
        return `<a href="${escapeHtml(attribute(element, 'xlink:href'))}">${inside()}</a>`;
      case 'text:s':
      case 'text:tab':
        return ' ';
      case 'text:line-break':
        return '<br>';
      case 'text:list': {
        const name = attribute(element, 'text:style-name');
        // A list within another names no style.
        const ordered = name === '' ? isOrdered : this.#looks.isOrdered(name);
        const tag = ordered ? 'ol' : 'ul';
        return `<${tag}>${this.html(element, ordered)}</${tag}>`;
      }
      case 'text:list-item':
      case 'text:list-header':
        return `<li>${inside()}</li>`;
      case 'table:table':
        return `<table border="1">${inside()}</table>`;
      case 'table:table-row':
        return `<tr>${inside()}</tr>`;
      case 'table:table-cell':
        return this.#cell(element);
      case 'draw:frame':
        return this.#frame(element);
      case 'text:note':
        return this.#note(element);
      case 'text:table-of-content':
      case 'text:alphabetical-index':
      case 'text:illustration-index':
        this.leftOut.push(plainText(element));
        return '';
      case 'office:annotation':
      case 'office:annotation-end':
      case 'office:forms':
      case 'text:tracked-changes':
      case 'text:sequence-decls':
      case 'text:hidden-text':
        return '';
      default:
        return inside();
    }
  }

  #paragraph(element: Element, tag: string): string {
    const { css, ancestors } = this.#looks.of(attribute(element, 'text:style-name'));
    const is = (name: string) => ancestors.includes(name);
    const content = this.html(element);
    if (is('Quotations')) return `<blockquote>${content}</blockquote>`;
    const named = is('Title') ? 'h1' : is('Subtitle') ? 'h2' : tag;
    const style = named === 'p' && css !== '' ? ` style="${escapeHtml(css)}"` : '';
    return `<${named}${style}>${content}</${named}>`;
  }

  #cell(element: Element): string {
    const repeated = Number(attribute(element, 'table:number-columns-repeated') || 1);
    const span = attribute(element, 'table:number-columns-spanned');
    const start = span === '' ? '<td>' : `<td colspan="${escapeHtml(span)}">`;
    return `${start}${this.html(element)}</td>`.repeat(Math.min(repeated, mostRepeated));
  }

  /** A picture, a formula with the picture that stands for it, or a box of text. */
  #frame(element: Element): string {
    const [image] = element.getElementsByTagName('draw:image');
    const [box] = element.getElementsByTagName('draw:text-box');
    if (box) return this.html(box);
    if (!image) return '';
    const alt = ['svg:desc', 'svg:title']
      .map((name) => element.getElementsByTagName(name)[0]?.textContent?.trim() ?? '')
      .find((text) => text !== '');
    const [data] = image.getElementsByTagName('office:binary-data');
    const src = data?.textContent
      ? `data:image/png;base64,${data.textContent.replace(/\s/g, '')}`
      : attribute(image, 'xlink:href');
    return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt ?? '')}">`;
  }

  /** As footnotes in HTML are: a raised number, and the note at the end. */
  #note(element: Element): string {
    const [citation] = element.getElementsByTagName('text:note-citation');
    const [body] = element.getElementsByTagName('text:note-body');
    const mark = escapeHtml(citation?.textContent?.trim() ?? '');
    if (body) this.notes.push(`<p><sup>${mark}</sup> ${this.html(body).replace(/^<p[^>]*>/, '')}`);
    return `<sup>${mark}</sup>`;
  }
}

function headingTag(level: string): string {
  return `h${String(Math.min(Math.max(Number(level || 1), 1), 6))}`;
}

function plainText(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}
