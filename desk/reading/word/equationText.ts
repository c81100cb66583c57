import type { Element } from '@xmldom/xmldom';
import { elementsIn, nameOf, valueOf, within } from './wordXml.ts';

/** Every digit and sign that Unicode has raised or lowered; a text with any other is written after `^` or `_`. */
const plain = '0123456789+-=()n';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'.split('');
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ'.split('');

const roots: Readonly<Record<string, string>> = { '': '√', '2': '√', '3': '∛', '4': '∜' };

/**
 * Returns an equation of Word (OMML) as one line that can be read aloud: `a² + b² = c²`, `(x + 1)/2`, `∑_(i=1)^n xᵢ`. No
 * letter is lost: an element of an unknown kind is what is in it.
 */
export function equationText(element: Element): string {
  const part = (name: string) => {
    const found = within(element, name);
    return found ? textIn(found) : '';
  };
  switch (nameOf(element)) {
    case 'm:t':
      return element.textContent ?? '';
    case 'm:f':
      return fraction(part('m:num'), part('m:den'), valueOf(element, 'm:fPr', 'm:type'));
    case 'm:sSup':
      return inBrackets(part('m:e')) + superscript(part('m:sup'));
    case 'm:sSub':
      return inBrackets(part('m:e')) + subscript(part('m:sub'));
    case 'm:sSubSup':
      return inBrackets(part('m:e')) + subscript(part('m:sub')) + superscript(part('m:sup'));
    case 'm:sPre':
      return superscript(part('m:sup')) + subscript(part('m:sub')) + part('m:e');
    case 'm:rad':
      return root(part('m:deg').trim(), part('m:e'));
    case 'm:nary': {
      const sign = valueOf(element, 'm:naryPr', 'm:chr') ?? '∫';
      return `${sign}${subscript(part('m:sub'))}${superscript(part('m:sup'))} ${part('m:e')}`;
    }
    case 'm:d':
      return delimited(element);
    case 'm:func':
      return `${part('m:fName')} ${part('m:e')}`;
    case 'm:limLow':
      return part('m:e') + subscript(part('m:lim'));
    case 'm:limUpp':
      return part('m:e') + superscript(part('m:lim'));
    case 'm:acc':
      return part('m:e') + (valueOf(element, 'm:accPr', 'm:chr') ?? '\u0302');
    case 'm:bar':
      return part('m:e') + (valueOf(element, 'm:barPr', 'm:pos') === 'top' ? '\u0305' : '\u0332');
    case 'm:m':
      return `[${rowsOf(element, 'm:mr').join('; ')}]`;
    case 'm:eqArr':
      return entriesOf(element).join('; ');
    case 'm:oMathPara':
      return elementsIn(element)
        .filter((one) => nameOf(one) === 'm:oMath')
        .map(equationText)
        .join('; ');
    default:
      return textIn(element);
  }
}

function textIn(element: Element): string {
  return elementsIn(element)
    .filter((one) => !/^(?:m:\w+Pr|w:rPr|w:del|w:moveFrom)$/.test(nameOf(one)))
    .map(equationText)
    .join('');
}

function entriesOf(element: Element): string[] {
  return elementsIn(element)
    .filter((one) => nameOf(one) === 'm:e')
    .map(textIn);
}

function rowsOf(element: Element, name: string): string[] {
  return elementsIn(element)
    .filter((one) => nameOf(one) === name)
    .map((row) => entriesOf(row).join(' '));
}

function fraction(above: string, below: string, type: string | undefined): string {
  if (type === 'noBar') return `(${above} ¦ ${below})`;
  return `${inBrackets(above)}/${inBrackets(below)}`;
}

function root(degree: string, inside: string): string {
  const sign = roots[degree] ?? `${raisedText(degree) ?? `${degree}-`}√`;
  return sign + inBrackets(inside);
}

function delimited(element: Element): string {
  const sign = (name: string, usual: string) => valueOf(element, 'm:dPr', name) ?? usual;
  const inside = entriesOf(element).join(sign('m:sepChr', '|'));
  return sign('m:begChr', '(') + inside + sign('m:endChr', ')');
}

/** A number, a letter with what is raised or lowered at it, or something in brackets; anything else gets brackets. */
const whole = /^(?:[\p{N}.,]+|\p{L}\p{M}*[⁰¹²³⁴-ⁿ₀-₎ₙ]*|\([^()]*\)|\[[^[\]]*\]|\|[^|]*\||)$/u;

function inBrackets(text: string): string {
  return whole.test(text) ? text : `(${text})`;
}

function superscript(text: string): string {
  return text === '' ? '' : (raisedText(text) ?? `^${inBrackets(text)}`);
}

function subscript(text: string): string {
  return text === '' ? '' : (mapped(text, lowered) ?? `_${inBrackets(text)}`);
}

function raisedText(text: string): string | undefined {
  return mapped(text, raised);
}

function mapped(text: string, signs: readonly string[]): string | undefined {
  const found = text
    .replaceAll('−', '-')
    .split('')
    .map((letter) => signs[plain.indexOf(letter)]);
  return found.includes(undefined) ? undefined : found.join('');
}
