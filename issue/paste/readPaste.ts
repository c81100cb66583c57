import type { Block } from '../blocks/allBlocks.ts';
import type { IsoDate } from '../calendar/isoDate.ts';
import { newBlockId } from '../file/blockId.ts';
import { withoutTagGuards } from '../export/mail-tools/tagGuard.ts';
import type { HtmlLines } from '../import/html/linesFromHtml.ts';
import { recogniseBlocks } from '../import/recogniseBlocks.ts';
import { changeLine } from '../import/lines/changeLine.ts';
import { plainFlow } from '../import/lines/flowOfLines.ts';
import type { Line } from '../import/lines/line.ts';
import { separateLines } from '../import/lines/separateLines.ts';
import { linesAsWritten } from '../import/readLines.ts';
import type { FoundToken } from '../import/withMergeTags.ts';
import { readOwnExport } from '../round-trip/read/readOwnExport.ts';
import { unwrapLines } from '../import/text/unwrapLines.ts';
import { withoutControlsIn } from '../import/withoutControlsIn.ts';
import type { Publication } from '../publication.ts';
import { cleanAddress } from '../addresses/cleanAddress.ts';
import { addressAsWords, isAddressItself } from '../addresses/readableAddress.ts';
import { enteredText } from '../text/enteredText.ts';
import { paragraphs, type Flow } from '../text/flow.ts';
import type { RichText } from '../text/inline.ts';
import { pasteText, type PasteSource } from './pasteSource.ts';

/** What was pasted, cleaned by the importer's own code. */
export interface Pasted {
  /** As running text: every visible word of it. */
  readonly flow: Flow;
  /**
   * As the importer recognises it (see `importIssue`), a masthead first; undefined where nothing in it is more than text:
   * no news, chart, tip or earnings. Worked out when it is asked for.
   */
  readonly blocks: () => readonly Block[] | undefined;
}

/**
 * Reads what the clipboard holds: HTML of any program, Markdown or plain text. Redirects are unwrapped and trackers
 * taken out of addresses, the publication's own excepted; days without a year are those around `date`. A picture of a
 * page has its address in `remote`, one within the text its `data:` address. Never throws.
 */
export function readPaste(source: PasteSource, publication: Publication, date: IsoDate): Pasted {
  const read = readLines(source, publication);
  return {
    flow: withoutControlsIn(plainFlow(read.lines)),
    blocks: () => {
      const own = readOwnExport(pasteText(source).text, newBlockId);
      if (own) return withoutControlsIn(own.blocks);
      const separate = { ...read, lines: separateLines(read.lines) };
      const { blocks } = recogniseBlocks(separate, [], newBlockId, { publication, date });
      return blocks.some(({ type }) => telling.has(type)) ? withoutControlsIn(blocks) : undefined;
    },
  };
}

/** Text without any meaning: each line of it, however it was wrapped, a paragraph. */
export function readPlainPaste(text: string): Flow {
  const lines = withoutTagGuards(enteredText(text)).split(/\r\n|[\n\r\u2028\u2029]/);
  const whole = unwrapLines(lines).map((line) => line.text);
  return paragraphs(...whole.filter((line) => line !== ''));
}

/** Blocks that no running text would be taken for by chance. */
const telling: ReadonlySet<string> = new Set(['news-section', 'chart', 'tip', 'earnings']);

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
  // All of the HTML is what a page would not show: then the text is what was meant.
  return { ...read, lines: linesAsWritten(source.text, 'text', found, {}).lines };
}

function showsSomething({ kind }: Line): boolean {
  return kind !== 'gap' && kind !== 'rule';
}

function withCleanLinks(content: RichText, clean: (address: string) => string): RichText {
  return content.map((inline) => {
    if (typeof inline === 'string' || 'break' in inline || inline.link === undefined) return inline;
    const link = clean(inline.link);
    // An address that stands as its own text says where it leads.
    const isItself = 'text' in inline && isAddressItself(inline.text, inline.link);
    return isItself
      ? { ...inline, link, text: addressAsWords(link, inline.text) }
      : { ...inline, link };
  });
}
