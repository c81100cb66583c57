import { sourceToImport, type ImportedSource } from '../../../desk/reading/importSource.ts';
import { formatOf, readSource, readSourceText } from '../../../desk/reading/readSource.ts';
import type { Source, Unreadable } from '../../../desk/reading/source.ts';
import type { Reason } from '../../../issue/file/reason.ts';
import { issueFileParts } from '../../../issue/file/serialiseIssue.ts';
import type { OnImportProgress } from '../../../issue/import/importProgress.ts';
import { filesOf, picturesIn } from '../../../issue/paste/changePictures.ts';
import { type Publication, publicationFor } from '../../../issue/publication.ts';
import { pictureIn } from './pickedFiles.ts';
import { contextOf, firstWords } from './wordsOfBlock.ts';

/** Length of the longest file whose blocks can be changed in the dialog, in bytes. */
const longestChanged = 1_000_000;

/** Most blocks and left-out lines that are listed; the others are only counted. */
const mostShown = 200;

export interface ImportRequest {
  /** A text, or a file with one, which is read where it is imported. */
  readonly content: string | File;
  /** Files that were picked with it, among which its pictures may be. */
  readonly beside?: readonly File[];
  readonly publication: Publication;
  /** BCP 47 tag of the issue's language, if the author chose it; otherwise the text tells. */
  readonly language?: string;
}

/** What an import found, small enough to be handed from a worker to the page whatever the text's size. */
export type PreparedImport = ReturnType<typeof prepared>;

/**
 * What became of an import: `none` where there was nothing, `unreadable` where there was no text that can be read, `failed`
 * where it needed more memory than there is.
 */
export type ImportOutcome =
  | { readonly kind: 'none' | 'failed' }
  | { readonly kind: 'unreadable'; readonly why: Reason }
  | { readonly kind: 'done'; readonly prepared: PreparedImport };

/** Imports a text or file and sums up what the dialog shows of it. Never rejects. */
export async function prepareImport(
  request: ImportRequest,
  onProgress?: OnImportProgress,
): Promise<ImportOutcome> {
  try {
    const result = await recognised(request, onProgress);
    if ('kind' in result) return result;
    return { kind: 'done', prepared: prepared(result, request.publication) };
  } catch {
    return { kind: 'failed' };
  }
}

// Functions of their own, as a stack frame holds its variables: nothing holds the text while what was read is recognised,
// nor its lines while the file is written.

async function recognised(
  request: ImportRequest,
  onProgress: OnImportProgress | undefined,
): Promise<ImportedSource | Exclude<ImportOutcome, { kind: 'done' }>> {
  const recognise = await read(request, onProgress);
  if ('kind' in recognise) return recognise;
  const imported = await recognise((path) => pictureIn(request.beside ?? [], path));
  return imported ?? { kind: 'unreadable', why: { reason: 'no-text' } };
}

async function read(
  { content, publication, language }: ImportRequest,
  onProgress: OnImportProgress | undefined,
): Promise<ReturnType<typeof sourceToImport> | Exclude<ImportOutcome, { kind: 'done' }>> {
  if (typeof content === 'string' && !/\S/.test(content)) return { kind: 'none' };
  const source =
    typeof content === 'string' ? await readSourceText(content) : await readFile(content);
  if (!source) return { kind: 'unreadable', why: { reason: 'missing' } };
  if ('unreadable' in source)
    return { kind: 'unreadable', why: { reason: 'document', kind: source.unreadable } };
  const format = typeof content === 'string' ? undefined : formatOf(content.name);
  return sourceToImport(source, { format, publication, language, onProgress });
}

async function readFile(file: File): Promise<Source | Unreadable | undefined> {
  try {
    return await readSource(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return undefined;
  }
}

function prepared(
  { issue, found, leftOut, hiddenEmails, pictures, missing, encoding }: ImportedSource,
  newsletter: Publication,
) {
  const { blocks, language } = issue;
  const publication = publicationFor(issue, newsletter);
  const file = fileOf(issueFileParts(issue));
  const context = contextOf(blocks, publication);
  const wanted = picturesIn(blocks).flatMap((picture) =>
    filesOf(picture).map((name) => [name, picture.alt] as const),
  );
  return {
    /** The new issue's file, in UTF-8. */
    file,
    found,
    /** BCP 47 tag of the issue's language, if it is not the newsletter's. */
    language,
    /** The issue, whose blocks can be changed; absent for one that is too long to be shown. */
    issue: file.size <= longestChanged ? issue : undefined,
    blocks: listed(blocks, (block) => ({
      type: block.type,
      /** Its first words, by which the author recognises it. */
      words: firstWords(block, publication, context),
    })),
    leftOut: listed(leftOut, (line) => line),
    hiddenEmails,
    /** The alt texts of the pictures that the issue names, by their files. */
    wanted: new Map(wanted),
    /** The pictures within the text's file, or beside it, by the names under which the issue shows them. */
    pictures: [...pictures].map(([name, bytes]) => new File([new Uint8Array(bytes)], name)),
    /** Pictures for which the issue has gaps. */
    gaps: missing,
    /** The encoding of the file, if it is not UTF-8. */
    encoding,
  };
}

/** In bytes. */
const chunkLength = 1 << 18;

/**
 * The browser keeps the bytes outside of the page; put together from chunks, no text is ever as long as the file. A Blob
 * made of strings would hold a copy of each outside of V8's heap until garbage is collected.
 */
function fileOf(parts: Iterable<string>): Blob {
  const encoder = new TextEncoder();
  const buffer = new Uint8Array(chunkLength);
  const chunks: Blob[] = [];
  let length = 0;
  for (const part of parts) {
    for (let rest = part; rest !== '';) {
      const { read, written } = encoder.encodeInto(rest, buffer.subarray(length));
      length += written;
      rest = rest.slice(read);
      if (rest === '') break;
      chunks.push(new Blob([buffer.subarray(0, length)]));
      length = 0;
    }
  }
  chunks.push(new Blob([buffer.subarray(0, length)]));
  return new Blob(chunks, { type: 'application/json' });
}

/** Returns the first entries of a list, and their total number. */
function listed<From, To>(things: readonly From[], shown: (thing: From) => To) {
  return { first: things.slice(0, mostShown).map(shown), count: things.length };
}
