import { changeLines } from './changes/changeTexts.ts';
import { countingIds } from './file/blockId.ts';
import { readOwnFile } from './file/readOwnFile.ts';
import type { About } from './import/about.ts';
import { detectFormat, type ImportFormat } from './import/detectFormat.ts';
import { LanguageDetector } from './import/detectLanguage.ts';
import type { HtmlLines, PictureFor } from './import/html/linesFromHtml.ts';
import type { OnImportProgress } from './import/importProgress.ts';
import { readLines } from './import/readLines.ts';
import type { FoundToken } from './import/withMergeTags.ts';
import { recogniseBlocks, type Recognised } from './import/recogniseBlocks.ts';
import { withoutControlsIn } from './import/withoutControlsIn.ts';
import { mastheadOf, type Issue } from './issue.ts';
import { languageTag } from './language/languageTag.ts';
import type { Publication } from './publication.ts';
import { fnv1a } from './text/fnv1a.ts';
import { textOf } from './text/richText.ts';
import { readOwnExport, type OwnIssue } from './round-trip/read/readOwnExport.ts';
import type { IsoDate } from './calendar/isoDate.ts';

export interface ImportOptions {
  /** Detected from the text if absent. */
  readonly format?: ImportFormat | undefined;
  /** The newsletter that the issue belongs to; its language is the issue's, unless the text is surely in another. */
  readonly publication?: Publication | undefined;
  /** BCP 47 tag of the issue's language, whatever the text tells. */
  readonly language?: string | undefined;
  /** What the file says about the issue besides the text. */
  readonly about?: About | undefined;
  /** Returns the picture for an image in HTML or Markdown; by default an empty placeholder with its alt text. */
  readonly pictureFor?: PictureFor | undefined;
  readonly onProgress?: OnImportProgress | undefined;
}

export interface ImportResult extends Recognised {
  readonly issue: Issue;
  /** True for a file or an export of ours, which is imported exactly as it was. */
  readonly isOwn: boolean;
  /** The addresses of pictures within an export of ours, by the names under which the issue shows them. */
  readonly embedded?: ReadonlyMap<string, string> | undefined;
  /** The issue's own language, if nothing but its text tells it. */
  readonly guessedLanguage?: string | undefined;
}

/**
 * Returns a past issue's text as an issue of typed blocks: exactly as it was if it is a file or an export of ours,
 * otherwise recognised by shape, and by words of ten languages. Every word ends up in the issue, in `leftOut` or in `tokens`.
 * Deterministic. Never throws.
 */
export function importIssue(text: string, options: ImportOptions = {}): ImportResult {
  return readToImport(text, options)();
}

/**
 * The first half of `importIssue`: reads the text, and returns the second, which holds what was read but not the text,
 * so that a big one can be freed in between.
 */
export function readToImport(text: string, options: ImportOptions = {}): () => ImportResult {
  const own = readOwn(text, options);
  if (own) return () => withoutControlsIn(own);
  const tokens: FoundToken[] = [];
  const source = readLines(text, options.format ?? detectFormat(text), tokens, {
    pictureFor: options.pictureFor,
    language: options.language ?? options.publication?.language,
    onProgress: options.onProgress,
  });
  return recognition(source, tokens, checksum(text), options);
}

function readOwn(text: string, options: ImportOptions): ImportResult | undefined {
  const file = readOwnFile(text);
  if (file) return fileResult(file, options);
  const own = readOwnExport(text, countingIds());
  return own && resultOf(own, checksum(text), options);
}

/** In a function of its own: a closure holds every variable of its scope that any closure there uses. */
function recognition(
  source: HtmlLines,
  tokens: FoundToken[],
  sum: string,
  options: ImportOptions,
): () => ImportResult {
  return () => {
    const { blocks, language, date, title, ...read } = recogniseBlocks(
      source,
      tokens,
      countingIds(),
      options,
    );
    return withoutControlsIn({
      issue: withLanguage(
        { id: issueIdOf(date, title, sum), blocks },
        ownLanguage(language, options.publication),
      ),
      isOwn: false,
      guessedLanguage: options.language === undefined ? language : undefined,
      ...read,
    });
  };
}

/** Returns the issue with that language of its own, or without one. */
function withLanguage(
  { id, language: _language, ...issue }: Issue,
  language: string | undefined,
): Issue {
  return { id, ...(language !== undefined && { language }), ...issue };
}

/** An issue's file need not contain the language: then it is that of its publication, which need not be this one's. */
function fileResult(issue: Issue, { publication, language: chosen }: ImportOptions): ImportResult {
  const { byline = '' } = mastheadOf(issue) ?? {};
  const detector = detectorOf(issue);
  const known = chosen === undefined ? issue.language : ownLanguage(chosen, publication);
  const guessed =
    (chosen ?? issue.language) === undefined && publication
      ? detector.otherThan(publication.language, undefined)
      : undefined;
  return {
    issue: withLanguage(issue, known ?? guessed),
    isOwn: true,
    guessedLanguage: guessed,
    found: {
      ...(byline !== '' && { author: byline }),
      language: chosen ?? issue.language ?? detector.language,
    },
    leftOut: [],
    tokens: [],
    hiddenEmails: 0,
  };
}

/** Returns a known language if it is not the publication's. */
function ownLanguage(
  language: string | undefined,
  publication: Publication | undefined,
): string | undefined {
  return publication && language !== publication.language ? language : undefined;
}

/** Detects from what readers see: the file's own words are English. */
function detectorOf({ blocks }: Issue): LanguageDetector {
  const detector = new LanguageDetector();
  for (const block of blocks)
    changeLines(block, (text) => {
      detector.add(textOf(text));
      return text;
    });
  return detector;
}

/** An export of our own says itself what it is. */
function resultOf(
  { blocks, name, language: written, tokens, embedded, leftOut }: OwnIssue,
  sum: string,
  { publication, language: chosen }: ImportOptions,
): ImportResult {
  const { title = '', byline = '', date = '' } = mastheadOf({ blocks }) ?? {};
  const language = chosen ?? written;
  return {
    issue: withLanguage(
      { id: issueIdOf(date, title, sum), blocks },
      languageTag.safeParse(language).success ? ownLanguage(language, publication) : undefined,
    ),
    isOwn: true,
    embedded,
    found: { ...(name !== '' && { name }), ...(byline !== '' && { author: byline }), language },
    leftOut,
    tokens,
    hiddenEmails: 0,
  };
}

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const longest = 60;

/** An id for an imported issue: its date and title, such as `2025-08-25-kw35-strom`; the checksum of its text where it has neither. */
function issueIdOf(date: IsoDate, title: string, sum: string): string {
  const words = title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest);
  const id = `${date}-${words}`.replace(/^-+|-+$/g, '');
  return id === '' ? `imported-${sum}` : id;
}

/** FNV-1a, 32 bits, in hexadecimal. */
function checksum(text: string): string {
  return fnv1a(text).toString(16).padStart(8, '0');
}
