import { join, resolve } from 'node:path';
import { bringAssets, picturesBeside } from '../../desk/assets/bringAssets.ts';
import { keepNewIssue } from '../../desk/library/addIssue.ts';
import { openLibrary, openOrMakeLibrary } from '../../desk/library/openLibrary.ts';
import { readPublication } from '../../desk/library/publicationFile.ts';
import { readTextBytes } from '../../desk/files/readText.ts';
import { sourceToImport, type ImportedSource } from '../../desk/reading/importSource.ts';
import { formatOf, readSource } from '../../desk/reading/readSource.ts';
import { newBlockId } from '../../issue/file/blockId.ts';
import { filesOf, picturesIn, renamePictures } from '../../issue/paste/changePictures.ts';
import type { Publication } from '../../issue/publication.ts';
import { readArguments, required } from '../readArguments.ts';
import { progressOn } from '../progressOn.ts';
import { NotDone, NotThere, type Command, type Terminal } from '../terminal.ts';
import { sentenceOf } from '../sentenceOf.ts';

const help = `Usage: setzkasten import FILE --library DIR [--json]

Creates an issue from a plain text, Markdown or HTML file in any encoding, a mail (.eml, .mbox), a saved page (.mht), a
feed, a Word document (.docx) or an issue.json, and prints its folder. Pictures within the file, beside it by a relative
path, or in the assets or images folder beside an issue.json or an export are made ready (setzkasten picture --help).
Lines that belong to the page rather than to the issue, and missing pictures, are listed on standard error.

  --library DIR  the library; created from what the text says about the newsletter if the folder is empty or missing
  --json         print {"id", "folder", "leftOut", "missingPictures": [{"alt", "asset" or "address"}]}`;

/** Creates an issue from a text. */
export const importText: Command = {
  help,
  run: async (args, terminal) => {
    const { values, operand: file } = readArguments(
      args,
      { library: { type: 'string' }, json: { type: 'boolean', default: false } },
      'FILE',
    );
    const folder = required(values.library, '--library DIR');
    const there = await openLibrary(folder);
    const publication =
      there.outcome === 'opened' ? (await readPublication(there.library)).publication : undefined;
    const {
      issue,
      found,
      leftOut,
      hiddenEmails,
      encoding,
      pictures,
      missing: gaps,
    } = await recognised(file, publication, terminal);
    terminal.progress?.('');
    const opened = there.outcome === 'opened' ? there : await openOrMakeLibrary(folder, found);
    if (opened.outcome === 'invalid') throw new NotDone(sentenceOf(opened.why));
    const shown = picturesIn(issue.blocks);
    const altTexts = new Map(shown.map(({ asset, alt }) => [asset, alt]));
    let missing: readonly string[] = [];
    const fresh = { ...issue, id: newBlockId() };
    const added = await keepNewIssue(opened.library, fresh, async (into) => {
      const named = new Set(shown.flatMap(filesOf));
      const brought = await bringAssets(opened.library, resolve(file), [...named], into, pictures);
      missing = brought.missing;
      return renamePictures(fresh, brought.renamed);
    });
    if (added.outcome !== 'created') throw new NotDone(sentenceOf(added.why));
    const made = join(opened.library.folder, added.id);
    if (encoding !== undefined) terminal.error(`Read as ${encoding}: ${file} is not UTF-8.`);
    for (const line of leftOut) terminal.error(`Left out: ${line}`);
    if (hiddenEmails > 0) {
      const places = hiddenEmails === 1 ? '1 place' : `${String(hiddenEmails)} places`;
      terminal.error(
        `Left out: mail addresses, hidden from programs behind “[email protected]” in ${places}.`,
      );
    }
    for (const { address, alt } of gaps) {
      const name = alt === '' ? address : `“${alt}” (${address})`;
      terminal.error(`setzkasten: The picture ${name} is not beside ${file}; add it in the issue.`);
    }
    const missingPictures = missing.map((asset) => ({ asset, alt: altTexts.get(asset) ?? '' }));
    for (const { asset, alt } of missingPictures) {
      const name = alt === '' ? asset : `“${alt}” (${asset})`;
      if (pictures.has(asset)) {
        terminal.error(
          `setzkasten: The picture “${alt}” in ${file} is damaged; add it in the issue.`,
        );
        continue;
      }
      terminal.error(
        `setzkasten: The picture ${name} is neither beside ${file} nor in the library; put it into ${join(made, 'assets')}.`,
      );
    }
    terminal.out(
      values.json
        ? JSON.stringify({
            id: added.id,
            folder: made,
            leftOut,
            missingPictures: [...missingPictures, ...gaps],
          })
        : made,
    );
    return missing.length + gaps.length === 0 ? 0 : 1;
  },
};

// Two functions, as a stack frame holds its variables: while what was read is recognised and kept, the text is freed.

async function recognised(
  file: string,
  publication: Publication | undefined,
  terminal: Terminal,
): Promise<ImportedSource> {
  const recognise = await readFile(file, publication, terminal);
  const imported = await recognise(picturesBeside(file));
  if (!imported) throw new NotDone(`${file}: ${sentenceOf({ reason: 'no-text' })}`);
  return imported;
}

async function readFile(
  file: string,
  publication: Publication | undefined,
  terminal: Terminal,
): Promise<ReturnType<typeof sourceToImport>> {
  const read = await readTextBytes(file);
  if (read.outcome === 'missing') throw new NotThere(`There is no file ${file}.`);
  if (read.outcome === 'unreadable')
    throw new NotDone(`${file} cannot be read: ${sentenceOf(read.why)}`);
  const source = await readSource(read.bytes);
  if ('unreadable' in source)
    throw new NotDone(`${file}: ${sentenceOf({ reason: 'document', kind: source.unreadable })}`);
  return sourceToImport(source, {
    format: formatOf(file),
    publication,
    onProgress: progressOn(terminal),
  });
}
