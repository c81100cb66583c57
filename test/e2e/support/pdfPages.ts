/** What a reference of one PDF object to another looks like, such as `20 0 R`. */
const reference = String.raw`(\d+) 0 R`;

interface Element {
  readonly tag: string;
  readonly parent: string;
}

/**
 * Returns for each page of a tagged PDF, as Chromium writes it, the elements of its texts and pictures from top to
 * bottom, such as `['H1', 'P', 'P']`.
 */
export function pdfPages(pdf: Buffer): string[][] {
  const text = pdf.toString('latin1');
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj\s([^]*?)endobj/gm)].map(([, id = '', body = '']) => [id, body]),
  );
  const find = (body: string, pattern: string) => new RegExp(pattern).exec(body)?.[1] ?? '';
  const elements = new Map<string, Element>();
  const marked: { page: string; mark: number; element: string }[] = [];
  for (const [id, body] of objects) {
    if (!body.includes('/Type /StructElem')) continue;
    elements.set(id, {
      tag: find(body, String.raw`/S /(\w+)`),
      parent: find(body, `/P ${reference}`),
    });
    const page = find(body, `/Pg ${reference}`);
    const kids = find(body, String.raw`/K (\[[^\]]*\]|\d+(?! 0 R)|<<[^>]*>>)`);
    for (const [, other, mark] of kids.matchAll(/\/Pg (\d+) 0 R\s*\/MCID (\d+)/g))
      marked.push({ page: other ?? '', mark: Number(mark), element: id });
    const own = kids.replaceAll(/<<[^>]*>>/g, '').replaceAll(/\d+ 0 R/g, '');
    for (const [mark] of own.matchAll(/\d+/g))
      marked.push({ page, mark: Number(mark), element: id });
  }
  const order = [...objects].filter(([, body]) => /\/Type \/Page\b/.test(body)).map(([id]) => id);
  return order.map((id) =>
    marked
      .filter(({ page }) => page === id)
      .toSorted((a, b) => a.mark - b.mark)
      .map(({ element }) => blockTag(elements, element)),
  );
}

const blocks = /^(?:H\d|P|LI|LBody|Figure|BlockQuote|T[DH])$/;

/** The nearest element around a text that is a block. */
function blockTag(elements: ReadonlyMap<string, Element>, id: string): string {
  const element = elements.get(id);
  if (!element) return '';
  return blocks.test(element.tag) ? element.tag : blockTag(elements, element.parent);
}
