import { changeLines } from './changes/changeTexts.ts';
import { countingIds } from './file/blockId.ts';
import { readOwnFile } from './file/readOwnFile.ts';
import type { About } from './import/about.ts';
import { detectFormat, type ImportFormat } from './import/detectFormat.ts';
import { LanguageDetector } from './import/detectLanguage.ts';
import type { HtmlLines, PictureFor } from './import/html/linesFromHtml.ts';
import type { OnImportProgress } from './import/importProgress.ts';
import { checksum, issueIdOf } from './import/issueIdOf.ts';
import { readLines } from './import/readLines.ts';
import type { FoundToken } from './import/withMergeTags.ts';
import { recogniseBlocks, type Recognised } from './import/recogniseBlocks.ts';
import { withoutControlsIn } from './import/withoutControlsIn.ts';
import { mastheadOf, type Issue } from './issue.ts';
import type { Publication } from './publication.ts';
import { textOf } from './text/richText.ts';
import { readOwnExport, type OwnIssue } from './round-trip/read/readOwnExport.ts';

export interface ImportOptions {
  /** Detected from the text if absent. */
  readonly format?: ImportFormat | undefined;
  /** The newsletter that the issue belongs to; its language is used for the issue. */
  readonly publication?: Publication | undefined;
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
  const own = readOwn(text);
  if (own) return () => withoutControlsIn(own);
  const tokens: FoundToken[] = [];
  const source = readLines(text, options.format ?? detectFormat(text), tokens, {
    pictureFor: options.pictureFor,
    language: options.publication?.language,
    onProgress: options.onProgress,
  });
  return recognition(source, tokens, checksum(text), options);
}

function readOwn(text: string): ImportResult | undefined {
  const file = readOwnFile(text);
  if (file) return fileResult(file);
  const own = readOwnExport(text, countingIds());
  return own && resultOf(own, checksum(text));
}

/** In a function of its own: a closure holds every variable of its scope that any closure there uses. */
function recognition(
  source: HtmlLines,
  tokens: FoundToken[],
  sum: string,
  options: ImportOptions,
): () => ImportResult {
  return () => {
    const { blocks, date, title, ...read } = recogniseBlocks(
      source,
      tokens,
      countingIds(),
      options,
    );
    return withoutControlsIn({
      issue: { id: issueIdOf(date, title, sum), blocks },
      isOwn: false,
      ...read,
    });
  };
}

/** An issue's file does not contain the language either: it is the publication's. */
function fileResult(issue: Issue): ImportResult {
  const { byline = '' } = mastheadOf(issue) ?? {};
  return {
    issue,
    isOwn: true,
    found: { ...(byline !== '' && { author: byline }), language: languageOf(issue) },
    leftOut: [],
    tokens: [],
    hiddenEmails: 0,
  };
}

/** Detected from what readers see: the file's own words are English. */
function languageOf({ blocks }: Issue): string {
  const detector = new LanguageDetector();
  for (const block of blocks)
    changeLines(block, (text) => {
      detector.add(textOf(text));
      return text;
    });
  return detector.language;
}

/** An export of our own says itself what it is. */
function resultOf({ blocks, name, language, tokens }: OwnIssue, sum: string): ImportResult {
  const { title = '', byline = '', date = '' } = mastheadOf({ blocks }) ?? {};
  return {
    issue: { id: issueIdOf(date, title, sum), blocks },
    isOwn: true,
    found: { ...(name !== '' && { name }), ...(byline !== '' && { author: byline }), language },
    leftOut: [],
    tokens,
    hiddenEmails: 0,
  };
}
