import { extname, join, resolve } from 'node:path';
import { bringAssets } from '../../desk/assets/bringAssets.ts';
import { keepNewIssue } from '../../desk/library/addIssue.ts';
import { openLibrary, openOrMakeLibrary } from '../../desk/library/openLibrary.ts';
import { readPublication } from '../../desk/library/publicationFile.ts';
import { newBlockId } from '../../issue/file/blockId.ts';
import { readToImport, type ImportResult } from '../../issue/importIssue.ts';
import { filesOf, picturesIn, renamePictures } from '../../issue/paste/changePictures.ts';
import type { Publication } from '../../issue/publication.ts';
import { readArguments, required } from '../readArguments.ts';
import { progressOn } from '../progressOn.ts';
import { NotDone, type Command, type Terminal } from '../terminal.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { textOf } from '../textOf.ts';

const help = `Usage: setzkasten import FILE --library DIR [--json]

Creates an issue from a plain text, Markdown or HTML file or an issue.json and prints its folder. Pictures of an
issue.json or an export are read from the assets or images folder beside it, and made ready (setzkasten picture --help).
Lines that belong to the page rather than to the issue, and missing pictures, are listed on standard error.

  --library DIR  the library; created from what the text says about the newsletter if the folder is empty or missing
  --json         print {"id", "folder", "leftOut", "missingPictures": [{"asset", "alt"}]}`;

const formats = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
} as const;

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
    const { issue, found, leftOut, hiddenEmails } = await recognised(file, publication, terminal);
    terminal.progress?.('');
    const opened = there.outcome === 'opened' ? there : await openOrMakeLibrary(folder, found);
    if (opened.outcome === 'invalid') throw new NotDone(sentenceOf(opened.why));
    const shown = picturesIn(issue.blocks);
    const pictures = new Map(shown.map(({ asset, alt }) => [asset, alt]));
    let missing: readonly string[] = [];
    const fresh = { ...issue, id: newBlockId() };
    const added = await keepNewIssue(opened.library, fresh, async (into) => {
      const named = new Set(shown.flatMap(filesOf));
      const brought = await bringAssets(opened.library, resolve(file), [...named], into);
      missing = brought.missing;
      return renamePictures(fresh, brought.renamed);
    });
    if (added.outcome !== 'created') throw new NotDone(sentenceOf(added.why));
    const made = join(opened.library.folder, added.id);
    for (const line of leftOut) terminal.error(`Left out: ${line}`);
    if (hiddenEmails > 0) {
      const places = hiddenEmails === 1 ? '1 place' : `${String(hiddenEmails)} places`;
      terminal.error(
        `Left out: mail addresses, hidden from programs behind “[email protected]” in ${places}.`,
      );
    }
    const missingPictures = missing.map((asset) => ({ asset, alt: pictures.get(asset) ?? '' }));
    for (const { asset, alt } of missingPictures) {
      const name = alt === '' ? asset : `“${alt}” (${asset})`;
      terminal.error(
        `setzkasten: The picture ${name} is neither beside ${file} nor in the library; put it into ${join(made, 'assets')}.`,
      );
    }
    terminal.out(
      values.json ? JSON.stringify({ id: added.id, folder: made, leftOut, missingPictures }) : made,
    );
    return missing.length === 0 ? 0 : 1;
  },
};

// Two functions, as a stack frame holds its variables: while what was read is recognised and kept, the text is freed.

async function recognised(
  file: string,
  publication: Publication | undefined,
  terminal: Terminal,
): Promise<ImportResult> {
  return (await readFile(file, publication, terminal))();
}

async function readFile(
  file: string,
  publication: Publication | undefined,
  terminal: Terminal,
): Promise<() => ImportResult> {
  const text = await textOf(file, terminal);
  const format = Object.entries(formats).find(
    ([ending]) => ending === extname(file).toLowerCase(),
  )?.[1];
  return readToImport(text, { format, publication, onProgress: progressOn(terminal) });
}
