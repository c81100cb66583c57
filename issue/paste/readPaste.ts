import type { Block } from '../blocks/allBlocks.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import { newBlockId } from '../file/blockId.ts';
import { withoutTagGuards } from '../export/mail-tools/tagGuard.ts';
import type { HtmlLines } from '../import/html/linesFromHtml.ts';
import { textsWithTables } from '../import/recognise/readTable.ts';
import { recogniseBlocks } from '../import/recogniseBlocks.ts';
import { changeLine } from '../import/lines/changeLine.ts';
import { plainFlow } from '../import/lines/flowOfLines.ts';
import type { Line } from '../import/lines/line.ts';
import { separateLines } from '../import/lines/separateLines.ts';
import { linesAsWritten } from '../import/readLines.ts';
import type { FoundToken } from '../import/withMergeTags.ts';
import { withoutControlsIn } from '../import/withoutControlsIn.ts';
import { readOwnExport } from '../round-trip/read/readOwnExport.ts';
import { unwrapLines } from '../import/text/unwrapLines.ts';
import type { Publication } from '../publication.ts';
import { cleanAddress } from '../addresses/cleanAddress.ts';
import { addressAsWords, isAddressItself } from '../addresses/readableAddress.ts';
import { enteredText } from '../text/enteredText.ts';
import { paragraphs, type Flow } from '../text/flow.ts';
import type { RichText } from '../text/inline.ts';
import { pasteText, type PasteSource } from './pasteSource.ts';

/** Pasted content, cleaned by the importer's code. */
export interface Pasted {
  /** As running text: every visible word. */
  readonly flow: Flow;
  /**
   * As the importer recognises it (see `importIssue`), a masthead first; text and tables if it has no other block;
   * undefined if it is only text. Computed on demand.
   */
  readonly blocks: () => readonly Block[] | undefined;
}

/**
 * Parses clipboard content: HTML of any program, Markdown or plain text. Unwraps redirects and removes trackers from
 * addresses, except the publication's own; dates without a year are those nearest to `date`. A web picture has its
 * address in `remote`, an embedded one its `data:` address. Never throws.
 */
export function readPaste(source: PasteSource, publication: Publication, date: IsoDate): Pasted {
  const read = readLines(source, publication);
  return {
    flow: withoutControlsIn(plainFlow(read.lines)),
    blocks: () => {
      const own = readOwnExport(pasteText(source).text, newBlockId);
      // Words around it would be lost: a paste lists nothing as left out.
      if (own?.leftOut.length === 0) return withoutControlsIn(own.blocks);
      const separate = { ...read, lines: separateLines(read.lines) };
      const { language } = publication;
      const about = { publication, date, language };
      const { blocks } = recogniseBlocks(separate, [], newBlockId, about);
      return blocks.some(({ type }) => distinctive.has(type))
        ? withoutControlsIn(blocks)
        : withoutControlsIn(textsWithTables(read.lines, newBlockId));
    },
  };
}

/** Returns text without interpretation: each line, however it was wrapped, is a paragraph. */
export function readPlainPaste(text: string): Flow {
  const lines = withoutTagGuards(enteredText(text)).split(/\r\n|[\n\r\u2028\u2029]/);
  const whole = unwrapLines(lines).map((line) => line.text);
  return paragraphs(...whole.filter((line) => line !== ''));
}

/** Blocks that running text does not resemble by chance. */
const distinctive: ReadonlySet<Block['type']> = new Set([
  'news-section',
  'chart',
  'tip',
  'earnings',
]);

function readLines(source: PasteSource, { name: ownName, language }: Publication): HtmlLines {
  const { text, format } = pasteText(source);
  const found: FoundToken[] = [];
  const clean = (address: string) => cleanAddress(address, ownName) ?? address;
  const read = linesAsWritten(text, format, found, {
    language,
    pictureFor: ({ src, alt, link }) => ({
      asset: '',
      alt,
      width: 0,
      height: 0,
      ...(link !== undefined && { link: clean(link) }),
      ...(/^(?:https?:\/\/.|data:image\/)/i.test(src) && { remote: src }),
    }),
  });
  const lines = read.lines.map((line) =>
    changeLine(line, (content) => withCleanLinks(content, clean)),
  );
  if (lines.some(showsSomething) || source.text.trim() === '' || format !== 'html') {
    return { ...read, lines };
  }
  // If a page would show none of the HTML, the text was meant.
  return { ...read, lines: linesAsWritten(source.text, 'text', found, {}).lines };
}

function showsSomething({ kind }: Line): boolean {
  return kind !== 'gap' && kind !== 'rule';
}

function withCleanLinks(content: RichText, clean: (address: string) => string): RichText {
  return content.map((inline) => {
    if (typeof inline === 'string' || 'break' in inline || inline.link === undefined) return inline;
    const link = clean(inline.link);
    // An address shown as its own text must show the cleaned target.
    const isItself = 'text' in inline && isAddressItself(inline.text, inline.link);
    return isItself
      ? { ...inline, link, text: addressAsWords(link, inline.text) }
      : { ...inline, link };
  });
}
