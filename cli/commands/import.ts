import { basename, join, resolve } from 'node:path';
import { addImported } from '../../desk/archives/addImported.ts';
import { archiveFilesAt } from '../../desk/archives/archiveFilesAt.ts';
import { picturesBeside } from '../../desk/assets/bringAssets.ts';
import { openLibrary, openOrMakeLibrary } from '../../desk/library/openLibrary.ts';
import { readPublication } from '../../desk/library/publicationFile.ts';
import { isMissing, messageOf } from '../../desk/files/fileErrors.ts';
import { sourceToImport, type ImportedSource } from '../../desk/reading/importSource.ts';
import type { Archive } from '../../desk/reading/archives/archive.ts';
import { mayBeArchive } from '../../desk/reading/archives/mayBeArchive.ts';
import { isWholeArchive, openArchive } from '../../desk/reading/archives/openArchive.ts';
import { formatOf, readSource } from '../../desk/reading/readSource.ts';
import type { ImportOptions } from '../../issue/importIssue.ts';
import { picturesIn } from '../../issue/paste/changePictures.ts';
import { importSentencesFor } from '../importSentences.ts';
import { languageOption } from '../languageOption.ts';
import { flag, text, readArguments, required } from '../readArguments.ts';
import { progressOn } from '../progressOn.ts';
import { NotDone, NotThere, type Command, type Terminal } from '../command.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { bytesOf } from '../readInput.ts';

const help = `Usage: setzkasten import FILE --library DIR [--language TAG] [--json]
       setzkasten import ARCHIVE --library DIR [--language TAG] [--fetch-pictures] [--json]

Creates an issue from a file, and prints its folder. Pictures within the file, beside it by a relative path, or in the assets
or images folder beside an issue.json or an export are made ready (setzkasten picture --help). What is no part of the issue, and
missing pictures, are listed on standard error, in the newsletter's language if that is German, else in English. FILE is one of these:

  .txt .md .html      in any encoding; with front matter, or notes of Obsidian and Notion with their [[links]] and callouts
  .eml .mht           a mail, a saved page: text, subject or title, date, sender, pictures
  .docx .odt .rtf     a document: headings, lists, tables, links, notes, equations, pictures; no comments, headers, page layout
  .zip                one page and its pictures, as Google Docs and Notion write it
  .mjml               a mail's source: text, buttons, links, pictures; no columns
  issue.json          an issue of Setzkasten; all its exports but plain text too: block for block
Not read: PDF, Pages, old Word (.doc), e-books, spreadsheets. The message says what to do instead.

Creates an issue for each in an archive, and prints a report: how many, what was guessed, what to look at. Each gets title, date,
subject and the mark as sent, as far as the archive has them. What was imported before is not imported again, so that an
import that was ended can be repeated. ARCHIVE is one of these, or a folder or ZIP with any of them:

  Substack            the export's ZIP: posts.csv and posts/*.html; no pages, threads, comments, readers
  beehiiv             the export of posts as CSV; no readers
  Ghost               the export as JSON (Lexical, mobiledoc, HTML, Markdown), pictures if content/images is beside it; no pages
  Buttondown          the export's ZIP: emails.csv or emails.json and emails/*.md; no readers
  Kit                 broadcasts as its API answers them (JSON), or as CSV
  Mailchimp           the export's ZIP: campaigns.csv and campaigns_content; no templates, readers, reports
  WordPress           the export (WXR); no pages, comments, shortcodes
  .mbox .xml .rss     each mail of a mailbox, each item of an RSS or Atom feed
  a folder            each mail, page, note or document in it

  --library DIR     the library; created from what the text says about the newsletter if the folder is empty or missing
  --language TAG    the language of the issue or issues, such as en or pt-BR; without it, the library's, unless a text is
                    surely in another one: then that is printed
  --fetch-pictures  download an archive's pictures that are on the web, also of issues that were imported before
  --json            print {"id", "folder", "language", "leftOut", "missingPictures": [{"alt", "asset" or "address"}]}, for an archive
                    {"added", "known", "notImported", "leftOut", "damaged", "learnedNames"}

Exit code 1 if pictures of FILE are missing, or issues of an archive could not be imported; 2 if nothing could.`;

/** Creates an issue from a text. */
export const command: Command = {
  help,
  run: async (args, terminal) => {
    const { values, operand: file } = readArguments(
      args,
      { library: text, language: text, 'fetch-pictures': flag, json: flag },
      'FILE',
    );
    const folder = required(values.library, '--library DIR');
    const chosen = values.language === undefined ? undefined : languageOption(values.language);
    const archive = await archiveAt(file);
    if (archive) {
      const { importWholeArchive } = await import('./importArchive.ts');
      const fetchesPictures = values['fetch-pictures'];
      const options = { folder, isJson: values.json, fetchesPictures, language: chosen };
      return importWholeArchive(file, archive, options, terminal);
    }
    const there = await openLibrary(folder);
    const publication =
      there.outcome === 'opened' ? (await readPublication(there.library)).publication : undefined;
    const {
      issue,
      found,
      guessedLanguage,
      leftOut,
      hiddenEmails,
      encoding,
      pictures,
      missing: gaps,
    } = await recognised(file, { publication, language: chosen }, terminal);
    terminal.progress?.('');
    const opened = there.outcome === 'opened' ? there : await openOrMakeLibrary(folder, found);
    if (opened.outcome === 'invalid') throw new NotThere(sentenceOf(opened.why));
    const altTexts = new Map(picturesIn(issue.blocks).map(({ asset, alt }) => [asset, alt]));
    const added = await addImported(opened.library, issue, { pictures, file: resolve(file) });
    if (added.outcome !== 'created') throw new NotDone(sentenceOf(added.why));
    const made = join(opened.library.folder, added.id);
    const newsletter = publication ?? (await readPublication(opened.library)).publication;
    const say = importSentencesFor(newsletter?.language ?? 'en');
    const note = (sentence: string) => terminal.error(`setzkasten: ${sentence}`);
    if (guessedLanguage !== undefined) terminal.error(say.language(guessedLanguage));
    if (encoding !== undefined) terminal.error(say.encoding(encoding, file));
    for (const line of leftOut) terminal.error(say.leftOut(line));
    if (hiddenEmails > 0) terminal.error(say.hiddenEmails(hiddenEmails));
    for (const { address, alt } of gaps) note(say.notBeside({ asset: address, alt }, file));
    const missingPictures = added.missing.map((asset) => ({
      asset,
      alt: altTexts.get(asset) ?? '',
    }));
    for (const { asset, alt } of missingPictures)
      note(
        pictures.has(asset)
          ? say.damaged(alt, file)
          : say.nowhere({ asset, alt }, file, join(made, 'assets')),
      );
    for (const caution of added.cautions) note(say.cautions[caution]);
    terminal.out(
      values.json
        ? JSON.stringify({
            id: added.id,
            folder: made,
            language: issue.language ?? null,
            leftOut,
            missingPictures: [...missingPictures, ...gaps],
          })
        : made,
    );
    return missingPictures.length + gaps.length === 0 ? 0 : 1;
  },
};

/** Returns the archive in a file or folder; undefined if there is a single document, or nothing that can be read. */
async function archiveAt(path: string): Promise<Archive | undefined> {
  try {
    const files = await archiveFilesAt(path);
    const isFolder = files.length !== 1 || files[0]?.path !== basename(path);
    if (!isFolder && !mayBeArchive(files.map(({ path: name }) => name))) return undefined;
    const archive = await openArchive(files);
    return isFolder || isWholeArchive(archive) ? archive : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new NotThere(`${path} cannot be read: ${messageOf(error)}`);
  }
}

type Setting = Pick<ImportOptions, 'publication' | 'language'>;

// Two functions, as a stack frame holds its variables: while what was read is recognised and kept, the text is freed.

async function recognised(
  file: string,
  setting: Setting,
  terminal: Terminal,
): Promise<ImportedSource> {
  const recognise = await readFile(file, setting, terminal);
  const imported = await recognise(picturesBeside(file));
  if (!imported) throw new NotThere(`${file}: ${sentenceOf({ reason: 'no-text' })}`);
  return imported;
}

async function readFile(
  file: string,
  setting: Setting,
  terminal: Terminal,
): Promise<ReturnType<typeof sourceToImport>> {
  const source = await readSource(await bytesOf(file));
  if ('unreadable' in source)
    throw new NotThere(`${file}: ${sentenceOf({ reason: 'document', kind: source.unreadable })}`);
  return sourceToImport(source, {
    format: formatOf(file),
    ...setting,
    onProgress: progressOn(terminal),
  });
}
