import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';

/** The usual prefixes of the namespaces, by what their addresses contain; also of strict documents, which have others. */
const namespaces: readonly (readonly [part: string, prefix: string])[] = [
  ['wordprocessingml/main', 'w'],
  ['wordprocessingml/2006/main', 'w'],
  ['officeDocument/math', 'm'],
  ['officeDocument/2006/math', 'm'],
  ['markup-compatibility', 'mc'],
];

/** Returns the name of an element with the usual prefix of its namespace, whichever the document has. */
export function nameOf({ namespaceURI, localName, nodeName }: Element): string {
  const known = namespaces.find(([part]) => namespaceURI?.includes(part));
  return known ? `${known[1]}:${localName ?? ''}` : nodeName;
}

/** Returns the document of an XML text, as far as it can be read; undefined for an empty one. */
export function parsedXml(xml: string): Document | undefined {
  if (xml === '') return undefined;
  return new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml');
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Returns the elements in an element, in their order. */
export function elementsIn(element: Element): Element[] {
  const elements: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isElement(node)) elements.push(node);
  return elements;
}

/** Returns the first element of a name in an element. */
export function within(element: Element, name: string): Element | undefined {
  return elementsIn(element).find((one) => nameOf(one) === name);
}

/** Returns the properties of a paragraph or run, which come first in it. */
export function propertiesOf(element: Element, name: 'w:pPr' | 'w:rPr'): Element | undefined {
  let node = element.firstChild;
  while (node && !isElement(node)) node = node.nextSibling;
  return node && nameOf(node) === name ? node : undefined;
}

/** Returns the value of an element on a path; empty without one, undefined if there is no such element. */
export function valueOf(element: Element, ...path: readonly string[]): string | undefined {
  let found: Element | undefined = element;
  for (const name of path) found = found && within(found, name);
  return found && attributeOf(found, 'val');
}

/** Returns an attribute in the namespace of its document; empty if there is none. */
export function attributeOf(element: Element, name: string): string {
  const found = [...element.attributes].find((one) => one.localName === name);
  return found?.value ?? '';
}

/** Yields the elements below an element, each before those in it; also those that take the place of one meanwhile. */
export function* elementsBelow(element: Element): Generator<Element> {
  let node = element.firstChild;
  while (node) {
    const before = node.previousSibling;
    if (isElement(node)) {
      yield node;
      if (node.parentNode === element) yield* elementsBelow(node);
    }
    const isThere = node.parentNode === element;
    node = isThere ? node.nextSibling : before ? before.nextSibling : element.firstChild;
  }
}
