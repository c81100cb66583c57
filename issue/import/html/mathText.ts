import { textOf } from '../../text/richText.ts';
import {
  attribute,
  deepText,
  elementsIn,
  findElement,
  isElement,
  isTextNode,
  type HtmlElement,
} from './element.ts';
import { raisedText } from './raisedText.ts';
import { noStyle, type Level } from './styleOf.ts';

/** Maximum depth of a formula. */
const deepest = 40;

/**
 * Returns a MathML formula as equivalent plain text: `E = mc²`, `(a + b)/2`, `√2`; otherwise its own text alternative.
 */
export function mathText(math: HtmlElement): string {
  const text = rowText(math, 0)
    .replace(/\s*([=<>≤≥≈≠≡→⇒∈±+×÷])\s*/gu, ' $1 ')
    .replace(/(?<=[\p{L}\p{N}\p{No})\]])\s*−\s*/gu, ' − ')
    .replace(/\s+/g, ' ')
    .trim();
  return text || attribute(math, 'alttext').trim();
}

/** Wrappers that renderers put around a formula: next to its MathML they render it again, as text or as a picture. */
const renderers = /(?:^|\s)(?:katex|mwe-math-element|MathJax|mathjax)(?:\s|$)/;

/** Returns the text of a formula rendered by KaTeX, MediaWiki or the like; undefined for any other element. */
export function renderedFormula(element: HtmlElement): string | undefined {
  const isRendered =
    element.tagName === 'mjx-container' || renderers.test(attribute(element, 'class'));
  if (!isRendered) return undefined;
  const math = findElement([element], ({ tagName }) => tagName === 'math');
  if (math) return mathText(math);
  const picture = findElement([element], ({ tagName }) => tagName === 'img');
  return picture && latexText(attribute(picture, 'alt'));
}

/** Converts the simplest LaTeX: `{\\displaystyle E=mc^{2}}` is `E=mc²`. */
function latexText(latex: string): string {
  return latex
    .replace(/^\{\\(?:display|text)style\s+([^]*)\}$/, '$1')
    .replaceAll(/([_^])(?:\{([^{}\\]*)\}|(\w))/g, (_, sign: string, group?: string, one?: string) =>
      raised(group ?? one ?? '', sign === '^' ? 'super' : 'sub'),
    )
    .trim();
}

function rowText({ childNodes }: HtmlElement, depth: number): string {
  return childNodes
    .map((node) => {
      if (isElement(node)) return elementText(node, depth + 1);
      return isTextNode(node) ? node.value.trim() : '';
    })
    .join('');
}

function elementText(element: HtmlElement, depth: number): string {
  if (depth > deepest) return deepText(element);
  const children = elementsIn(element);
  const part = (index: number) => {
    const child = children[index];
    return child ? elementText(child, depth + 1) : '';
  };
  switch (element.tagName) {
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return '';
    case 'semantics':
      return part(0);
    case 'mfrac':
      return `${grouped(part(0))}/${grouped(part(1))}`;
    case 'msqrt':
      return `√${grouped(rowText(element, depth))}`;
    case 'mroot':
      return `${raised(part(1), 'super')}√${grouped(part(0))}`;
    case 'msup':
    case 'mover':
      return part(0) + raised(part(1), 'super');
    case 'msub':
    case 'munder':
      return part(0) + raised(part(1), 'sub');
    case 'msubsup':
    case 'munderover':
      return part(0) + raised(part(1), 'sub') + raised(part(2), 'super');
    case 'mtable':
      return `(${children.map((_, index) => part(index)).join('; ')})`;
    case 'mtr':
      return children.map((_, index) => part(index)).join(', ');
    case 'mtext':
      return ` ${deepText(element)} `;
    case 'mspace':
      return ' ';
    default:
      return rowText(element, depth);
  }
}

/** Puts several parts in brackets, to delimit the numerator of a fraction. */
function grouped(text: string): string {
  const plain = text.trim();
  return /^(?:\p{L}\p{M}*\p{No}*|[\p{N}.,]+|\(.*\))$/u.test(plain) ? plain : `(${plain})`;
}

function raised(text: string, level: Level): string {
  const plain = text.trim();
  // An arrow or a bar over a letter.
  if (plain === '' || /^[^\p{L}\p{N}]$/u.test(plain)) return plain;
  return textOf(raisedText([plain], level, 'x', noStyle));
}
