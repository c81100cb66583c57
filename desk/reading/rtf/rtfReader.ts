import { escapeHtml } from '../../../issue/export/escapeHtml.ts';
import { decoderFor } from './codePage.ts';
import { rtfTokens, type RtfToken } from './rtfTokens.ts';

/** What holds for the rest of a group. */
interface State {
  readonly destination: Destination;
  readonly isHidden: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly raised: 'sup' | 'sub' | '';
  /** In half points. */
  readonly size: number;
  /** Characters that stand for one of Unicode in programs that do not know it. */
  readonly skip: number;
  readonly codePage: number;
}

/** Where text goes. */
type Destination =
  | 'body'
  | 'nowhere'
  | 'link'
  | 'marker'
  | 'title'
  | 'author'
  | 'style'
  | 'footnote'
  | 'picture';

const plain = {
  isHidden: false,
  bold: false,
  italic: false,
  struck: false,
  raised: '',
  size: 24,
} as const;
const usual: State = { ...plain, destination: 'body', skip: 1, codePage: 1252 };

/** What control words change for the rest of the group. A look without a number is on, with 0 off. */
const looks: Readonly<Record<string, (number: number | undefined) => Partial<State>>> = {
  plain: () => plain,
  b: (on) => ({ bold: on !== 0 }),
  i: (on) => ({ italic: on !== 0 }),
  strike: (on) => ({ struck: on !== 0 }),
  striked: (on) => ({ struck: on !== 0 }),
  super: (on) => ({ raised: on === 0 ? '' : 'sup' }),
  sub: (on) => ({ raised: on === 0 ? '' : 'sub' }),
  nosupersub: () => ({ raised: '' }),
  v: (on) => ({ isHidden: on !== 0 }),
  fs: (size = plain.size) => ({ size }),
  uc: (skip = 1) => ({ skip }),
  ansicpg: (codePage = 1252) => ({ codePage }),
};

/** Groups that hold no text of the document. */
const nowhere = new Set(
  (
    'fonttbl colortbl listtable listoverridetable rsidtbl generator header headerl headerr headerf footer footerl footerr footerf info nonshppict ' +
    'annotation atnid atnauthor deleted object themedata datastore xmlnstbl template subject operator company comment bkmkstart bkmkend'
  ).split(' '),
);

const destinations: Readonly<Record<string, Destination>> = {
  fldinst: 'link',
  listtext: 'marker',
  pntext: 'marker',
  title: 'title',
  author: 'author',
  stylesheet: 'style',
  footnote: 'footnote',
  pict: 'picture',
};

const signs: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  '-': '',
  _: '-',
  bullet: '•',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  ldblquote: '“',
  lquote: '‘',
  rdblquote: '”',
  rquote: '’',
  tab: ' ',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** Reads the tokens of an RTF text; what it has understood is in its fields. */
export class RtfReader {
  /** The text of each destination that is no content. */
  readonly said = { link: '', marker: '', title: '', author: '', picture: '' };
  /** Text that readers do not see. */
  hidden = '';
  readonly pictures = new Map<string, Uint8Array>();
  readonly #blocks: string[] = [];
  /** The list that the last paragraphs belong to. */
  #items: ListItem[] = [];
  #depth = 0;
  readonly #notes: string[] = [];
  #state = usual;
  readonly #outer: State[] = [];
  /** True right after a group's start, and after its `\*`. */
  #isStart = false;
  #isOptional = false;
  #bytes: number[] = [];
  #toSkip = 0;
  #paragraph = '';
  #note = '';
  /** How many links are open, and how many groups their instructions lie within. */
  readonly #links: number[] = [];
  #level = 0;
  #style = 0;
  readonly #styleNames = new Map<number, string>();
  #styleNumber = 0;
  #row: string[] = [];
  #isCell = false;
  #rows: string[] = [];

  read(text: string): void {
    for (const token of rtfTokens(text)) this.#take(token);
    this.#endParagraph();
    this.#endTable();
    this.#endList();
  }

  get html(): string {
    return [...this.#blocks, ...this.#notes].join('');
  }

  #take(token: RtfToken): void {
    if (token.kind !== 'byte') this.#flush();
    const isStart = this.#isStart;
    this.#isStart = false;
    switch (token.kind) {
      case 'open':
        this.#outer.push(this.#state);
        this.#isStart = true;
        this.#isOptional = false;
        return;
      case 'close':
        return this.#close();
      case 'byte':
        if (this.#toSkip > 0) this.#toSkip -= 1;
        else this.#bytes.push(token.byte);
        return;
      case 'text': {
        const skipped = Math.min(this.#toSkip, token.text.length);
        this.#toSkip -= skipped;
        return this.#write(token.text.slice(skipped));
      }
      case 'word':
        this.#word(token.word, token.number, isStart);
    }
  }

  /** Text in a code page may take several bytes a character. */
  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = new Uint8Array(this.#bytes);
    this.#bytes = [];
    this.#write(decoderFor(this.#state.codePage).decode(bytes));
  }

  #close(): void {
    const { destination } = this.#state;
    const outer = this.#outer.pop() ?? usual;
    this.#state = outer;
    if (destination !== outer.destination) this.#leave(destination);
    if (this.#links.at(-1) === this.#outer.length) {
      this.#links.pop();
      this.#append('</a>');
    }
  }

  #leave(destination: Destination): void {
    if (destination === 'link') this.#openLink();
    if (destination === 'picture') this.#keepPicture();
    if (destination === 'footnote') {
      const mark = String(this.#notes.length + 1);
      this.#notes.push(`<p><sup>${mark}</sup> ${this.#note.trim()}</p>`);
      this.#note = '';
      this.#append(`<sup>${mark}</sup>`);
    }
  }

  /** A field's instruction, such as `HYPERLINK "https://…"`; its result is the text of the link. */
  #openLink(): void {
    const [, quoted, bare] =
      /^\s*HYPERLINK\s+(?:\\l\s+)?(?:"([^"]*)"|(\S+))/i.exec(this.said.link) ?? [];
    this.said.link = '';
    const address = quoted ?? bare;
    if (address === undefined) return;
    this.#append(`<a href="${escapeHtml(address)}">`);
    // The field is the group around the one of its instruction.
    this.#links.push(this.#outer.length - 1);
  }

  #keepPicture(): void {
    const hex = this.said.picture.replace(/[^\da-f]/gi, '');
    this.said.picture = '';
    // Others, such as Windows metafiles, are no pictures of the web.
    if (!/^(?:89504e47|ffd8ff|474946)/i.test(hex)) return;
    const name = `rtf-picture-${String(this.pictures.size + 1)}`;
    const bytes = new Uint8Array(hex.length >> 1);
    for (let index = 0; index < bytes.length; index += 1)
      bytes[index] = Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16);
    this.pictures.set(name, bytes);
    this.#append(`<img src="${name}" alt="">`);
  }

  #word(word: string, number: number | undefined, isStart: boolean): void {
    if (word === '*') {
      this.#isOptional = true;
      this.#isStart = true;
      return;
    }
    if (isStart) {
      const destination = destinations[word];
      const isUnknown = this.#isOptional && destination === undefined && word !== 'shppict';
      if (destination !== undefined) this.#enter(destination);
      else if (isUnknown || nowhere.has(word)) this.#set({ destination: 'nowhere' });
    }
    this.#isOptional = false;
    const sign = signs[word];
    if (sign !== undefined) this.#write(sign);
    else this.#control(word, number);
  }

  #enter(destination: Destination): void {
    // What a document says about itself is within a group that is otherwise ignored.
    const isIgnored =
      this.#state.destination === 'nowhere' && destination !== 'title' && destination !== 'author';
    if (!isIgnored) this.#set({ destination });
  }

  #control(word: string, number: number | undefined): void {
    const change = looks[word]?.(number);
    if (change) this.#set(change);
    switch (word) {
      case 'par':
      case 'sect':
        return this.#endParagraph();
      case 'line':
        return this.#append('<br>');
      case 'pard':
        this.#level = 0;
        this.#style = 0;
        this.#depth = 0;
        this.#isCell = false;
        return;
      case 'u':
        this.#write(String.fromCharCode(((number ?? 0) + 65_536) % 65_536));
        this.#toSkip = this.#state.skip;
        return;
      case 'outlinelevel':
        if (number !== undefined && number < 9) this.#level = number + 1;
        return;
      case 's':
        this.#style = number ?? 0;
        this.#styleNumber = this.#style;
        return;
      case 'ilvl':
        this.#depth = Math.min(number ?? 0, 8);
        return;
      case 'intbl':
        this.#isCell = true;
        return;
      case 'cell':
        this.#row.push(this.#taken());
        return;
      case 'row':
        this.#rows.push(`<tr>${this.#row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
        this.#row = [];
    }
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #write(text: string): void {
    const { destination, isHidden } = this.#state;
    if (destination === 'body' || destination === 'footnote') {
      if (isHidden) this.hidden += text;
      else this.#append(this.#marked(escapeHtml(text)));
    } else if (destination === 'style') {
      const before = this.#styleNames.get(this.#styleNumber) ?? '';
      this.#styleNames.set(this.#styleNumber, before + text.replace(/;$/, ''));
    } else if (destination !== 'nowhere') this.said[destination] += text;
  }

  #append(html: string): void {
    if (this.#state.destination === 'footnote') this.#note += html;
    else if (this.#state.destination === 'body') this.#paragraph += html;
  }

  #marked(text: string): string {
    if (text.trim() === '') return text;
    const { bold, italic, struck, raised, size } = this.#state;
    let html = text;
    if (raised !== '') html = `<${raised}>${html}</${raised}>`;
    if (struck) html = `<s>${html}</s>`;
    if (italic) html = `<em>${html}</em>`;
    if (bold) html = `<strong>${html}</strong>`;
    return size === usual.size
      ? html
      : `<span style="font-size:${String(size / 2)}pt">${html}</span>`;
  }

  /** Returns the paragraph so far, and starts the next. */
  #taken(): string {
    const open = this.#links.length;
    const content = this.#paragraph + '</a>'.repeat(open);
    this.#links.length = 0;
    this.#paragraph = '';
    this.said.marker = '';
    return content;
  }

  #endParagraph(): void {
    if (this.#state.destination === 'footnote') {
      this.#note += '<br>';
      return;
    }
    if (this.#state.destination !== 'body') return;
    if (this.#isCell) {
      if (this.#paragraph.trim() !== '') this.#paragraph += '<br>';
      return;
    }
    this.#endTable();
    const marker = this.said.marker.trim();
    const content = this.#taken();
    if (content.trim() === '') return;
    const level = this.#level || headingIn(this.#styleNames.get(this.#style) ?? '');
    if (marker !== '') {
      const tag = /^\(?[\da-z]{1,4}[.)]/i.test(marker) ? 'ol' : 'ul';
      this.#items.push({ tag, depth: this.#depth, content });
      return;
    }
    this.#endList();
    if (level > 0) {
      const tag = `h${String(Math.min(level, 6))}`;
      this.#blocks.push(`<${tag}>${content}</${tag}>`);
    } else this.#blocks.push(`<p>${content}</p>`);
  }

  #endList(): void {
    this.#blocks.push(listHtml(this.#items));
    this.#items = [];
  }

  #endTable(): void {
    if (this.#rows.length === 0) return;
    this.#endList();
    this.#blocks.push(`<table border="1">${this.#rows.join('')}</table>`);
    this.#rows = [];
  }
}

/** A paragraph with a marker; 0 is the outermost level. */
interface ListItem {
  readonly tag: 'ol' | 'ul';
  readonly depth: number;
  readonly content: string;
}

/** Returns the items of a list as HTML, those of inner levels within the item before them. */
function listHtml(items: readonly ListItem[]): string {
  const open: ListItem[] = [];
  let html = '';
  const close = (): void => {
    html += `</li></${open.pop()?.tag ?? 'ul'}>`;
  };
  for (const item of items) {
    while ((open.at(-1)?.depth ?? -1) > item.depth) close();
    const last = open.at(-1);
    if (last?.depth === item.depth && last.tag !== item.tag) close();
    if (open.at(-1)?.depth === item.depth) html += '</li>';
    else {
      html += `<${item.tag}>`;
      open.push(item);
    }
    html += `<li>${item.content}`;
  }
  while (open.length > 0) close();
  return html;
}

/** The level of a style for headings, in English or German; 0 for other styles. */
function headingIn(style: string): number {
  const [, level] = /^(?:heading|überschrift) (\d)/i.exec(style.trim()) ?? [];
  return level === undefined ? (/^(?:title|titel)$/i.test(style.trim()) ? 1 : 0) : Number(level);
}
