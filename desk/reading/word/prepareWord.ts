import { XMLSerializer, type Document, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { equationText } from './equationText.ts';
import {
  attributeOf,
  elementsBelow,
  elementsIn,
  isElement,
  nameOf,
  parsedXml,
  propertiesOf,
  within,
} from './wordXml.ts';

const texts = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/;
/** The style that tables with lines are given here, as mammoth tells nothing else of them. */
export const borderedStyle = 'SetzkastenBordered';

/** What mammoth reads over, or reads although nobody sees it. */
const needsWork =
  /<(?:\w+:)?(?:oMath|vanish|fldSimple|instrText|AlternateContent|txbxContent|ruby|dir|bdo|cr|ptab|tbl)\b/;

/**
 * Rewrites what mammoth does not know into what it does: equations as text, simple fields as their results and links,
 * text boxes of newer kinds as those of older ones. Takes hidden text out, and returns it too.
 */
export function prepareWord(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const styles = stylesIn(files['word/styles.xml']);
  const known: KnownStyles = {
    hiding: idsOf(styles, (one) => isVanished(within(one, 'w:rPr')) === true),
    bordered: idsOf(styles, (one) => hasLines(within(one, 'w:tblPr'), 'w:tblBorders')),
  };
  const hidden: string[] = [];
  let isSame = true;
  for (const [name, data] of Object.entries(files)) {
    if (!texts.test(name)) continue;
    const xml = strFromU8(data);
    if (!needsWork.test(xml) && known.hiding.size === 0) continue;
    const document = parsedXml(xml);
    if (!document?.documentElement) continue;
    isSame = false;
    rewrite(document, document.documentElement, known, hidden);
    files[name] = strToU8(new XMLSerializer().serializeToString(document));
  }
  return { bytes: isSame ? bytes : zipSync(files, { level: 0 }), hidden };
}

/** The ids of styles that tell what mammoth does not ask them. */
interface KnownStyles {
  readonly hiding: ReadonlySet<string>;
  readonly bordered: ReadonlySet<string>;
}

function stylesIn(data: Uint8Array | undefined): Element[] {
  const root = data && parsedXml(strFromU8(data))?.documentElement;
  return root ? elementsIn(root).filter((one) => nameOf(one) === 'w:style') : [];
}

function idsOf(styles: readonly Element[], isIt: (style: Element) => boolean): Set<string> {
  return new Set(styles.filter(isIt).map((style) => attributeOf(style, 'styleId')));
}

/** True if properties have borders of that name, one of which is drawn. */
function hasLines(properties: Element | undefined, name: string): boolean {
  const borders = properties && within(properties, name);
  return (
    borders !== undefined &&
    elementsIn(borders).some((one) => !/^(?:nil|none|)$/.test(attributeOf(one, 'val')))
  );
}

/** True for a table with lines around its cells; others lay something out. */
function isBordered(table: Element, bordered: ReadonlySet<string>): boolean {
  const properties = within(table, 'w:tblPr');
  const style = properties && within(properties, 'w:tblStyle');
  if (style && bordered.has(attributeOf(style, 'val'))) return true;
  if (hasLines(properties, 'w:tblBorders')) return true;
  const cells = elementsIn(table)
    .filter((row) => nameOf(row) === 'w:tr')
    .flatMap(elementsIn)
    .filter((cell) => nameOf(cell) === 'w:tc');
  return cells.some((cell) => hasLines(within(cell, 'w:tcPr'), 'w:tcBorders'));
}

/** True if the properties hide a run, false if they show it although its style hides it. */
function isVanished(properties: Element | undefined): boolean | undefined {
  const found = properties && within(properties, 'w:vanish');
  return found && !/^(?:0|false|off)$/.test(attributeOf(found, 'val'));
}

function rewrite(
  document: Document,
  root: Element,
  { hiding, bordered }: KnownStyles,
  hidden: string[],
): void {
  // xmldom lists all children of a parent anew at each change; nothing here asks for that list, which would take a
  // minute for ten thousand fields in a paragraph.
  Object.assign(document, { _inc: Number.NaN });
  const make = (name: string) => document.createElementNS(root.namespaceURI, `w:${name}`);
  const runOf = (...children: readonly Element[]) => {
    const run = make('r');
    for (const child of children) run.appendChild(child);
    return run;
  };
  const textOf = (words: string, name = 't') => {
    const text = make(name);
    text.setAttribute('xml:space', 'preserve');
    text.appendChild(document.createTextNode(words));
    return text;
  };
  const fieldChar = (type: string) => {
    const mark = make('fldChar');
    mark.setAttributeNS(root.namespaceURI, 'w:fldCharType', type);
    return runOf(mark);
  };
  let line: string[] = [];
  const endLine = () => {
    const words = line.join('').replace(/\s+/g, ' ').trim();
    if (words !== '') hidden.push(words);
    line = [];
  };
  /** The fields that have not ended, the innermost last. */
  const open: Field[] = [];
  for (const element of elementsBelow(root)) {
    switch (nameOf(element)) {
      case 'm:oMathPara':
      case 'm:oMath':
        replace(element, [runOf(textOf(equationText(element).replace(/\s+/g, ' ')))]);
        break;
      case 'w:fldSimple': {
        const address = linkIn(attributeOf(element, 'instr'));
        const inside = elementsIn(element).filter((one) => nameOf(one) !== 'w:fldData');
        const start = [
          fieldChar('begin'),
          runOf(textOf(`HYPERLINK "${address ?? ''}"`, 'instrText')),
          fieldChar('separate'),
        ];
        replace(element, address === undefined ? inside : [...start, ...inside, fieldChar('end')]);
        break;
      }
      case 'w:instrText':
        open.at(-1)?.instruction.push(element);
        break;
      case 'w:fldChar': {
        const type = attributeOf(element, 'fldCharType');
        if (type === 'begin') open.push({ marks: [element], instruction: [] });
        else if (type === 'end') open.pop();
        else {
          const field = open.at(-1);
          field?.marks.push(element);
          if (field) leaveAddress(field.instruction.splice(0));
        }
        break;
      }
      case 'mc:AlternateContent':
        replace(element, shownChoice(element));
        break;
      case 'w:drawing':
        for (const box of [...elementsBelow(element)].filter(isTextBox).toReversed()) {
          const shape = document.createElementNS('urn:schemas-microsoft-com:vml', 'v:textbox');
          shape.appendChild(box);
          const picture = make('pict');
          picture.appendChild(shape);
          element.parentNode?.insertBefore(picture, element.nextSibling);
        }
        break;
      case 'w:ruby': {
        const [base = [], above = []] = ['w:rubyBase', 'w:rt'].map((name) => {
          const part = within(element, name);
          return part ? [...elementsBelow(part)].filter((one) => nameOf(one) === 'w:t') : [];
        });
        const words = (found: readonly Element[]) =>
          found.map(({ textContent }) => textContent ?? '').join('');
        replace(element, [textOf(`${words(base)} (${words(above)})`)]);
        break;
      }
      case 'w:dir':
      case 'w:bdo':
        replace(element, elementsIn(element));
        break;
      case 'w:cr':
        replace(element, [make('br')]);
        break;
      case 'w:ptab':
        replace(element, [make('tab')]);
        break;
      case 'w:tbl':
        if (isBordered(element, bordered)) {
          const properties = within(element, 'w:tblPr') ?? make('tblPr');
          const old = within(properties, 'w:tblStyle');
          if (old) properties.removeChild(old);
          const style = make('tblStyle');
          style.setAttributeNS(root.namespaceURI, 'w:val', borderedStyle);
          properties.appendChild(style);
          if (!properties.parentNode) element.insertBefore(properties, element.firstChild);
        }
        break;
      case 'w:p':
        endLine();
        break;
      case 'w:r':
        if (isHidden(element, hiding)) line.push(withoutText(element));
        break;
      default:
    }
  }
  endLine();
  // A link without an end would go on to the end of the document.
  for (const mark of open.flatMap(({ marks }) => marks)) mark.parentNode?.removeChild(mark);
}

/** Puts others in place of an element; they are visited next. */
function replace(element: Element, others: readonly Element[]): void {
  const parent = element.parentNode;
  for (const other of others) parent?.insertBefore(other, element);
  parent?.removeChild(element);
}

/** Older programs are offered the fallback, which mammoth knows better; of LibreOffice it is empty. */
function shownChoice(element: Element): Element[] {
  const [choice, fallback] = ['mc:Choice', 'mc:Fallback'].map((name) => within(element, name));
  const shown = fallback && (says(fallback) || !choice || !says(choice)) ? fallback : choice;
  return shown ? elementsIn(shown) : [];
}

/** True if something in an element has words. */
function says(element: Element): boolean {
  return [...elementsBelow(element)].some(
    (one) => /^[wm]:t$/.test(nameOf(one)) && /\S/.test(one.textContent ?? ''),
  );
}

function isTextBox(element: Element): boolean {
  return nameOf(element) === 'w:txbxContent';
}

function isHidden(run: Element, hiding: ReadonlySet<string>): boolean {
  const own = propertiesOf(run, 'w:rPr');
  const style = own && within(own, 'w:rStyle');
  let around: Node | null = run.parentNode;
  while (around && isElement(around) && nameOf(around) !== 'w:p') around = around.parentNode;
  const paragraph = around && isElement(around) ? propertiesOf(around, 'w:pPr') : undefined;
  const paragraphStyle = paragraph && within(paragraph, 'w:pStyle');
  return (
    isVanished(own) ??
    [style, paragraphStyle].some((one) => one !== undefined && hiding.has(attributeOf(one, 'val')))
  );
}

/** Takes everything out of a run but its properties and the marks of fields, and returns its words. */
function withoutText(run: Element): string {
  let words = '';
  for (const one of elementsIn(run)) {
    if (/^w:(?:rPr|fldChar|instrText)$/.test(nameOf(one))) continue;
    words += nameOf(one) === 'w:t' ? (one.textContent ?? '') : ' ';
    run.removeChild(one);
  }
  return words;
}

/** A field, of which nothing but marks tells where it begins, where its result does, and where it ends. */
interface Field {
  readonly marks: Element[];
  /** Word often writes it in several parts. */
  readonly instruction: Element[];
}

/** Leaves only its address in the instruction of a link, which is all that mammoth expects there. */
function leaveAddress(instruction: readonly Element[]): void {
  const address = linkIn(instruction.map(({ textContent }) => textContent ?? '').join(''));
  if (address === undefined) return;
  for (const [index, part] of instruction.entries())
    part.textContent = index === 0 ? `HYPERLINK "${address}"` : '';
}

/** Returns the address of a field that is a link to a page, undefined for one to a place in the document, or for others. */
function linkIn(instruction: string): string | undefined {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]\S*))/i.exec(instruction) ?? [];
  const address = quoted ?? bare;
  if (address === undefined) return undefined;
  const [, place] = /\s\\l\s+"?([^"\s]+)/i.exec(instruction) ?? [];
  return place === undefined ? address : `${address}#${place}`;
}
