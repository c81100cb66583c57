import { basename, join } from 'node:path';
import { realFileSystem } from '../../desk/files/fileSystem.ts';
import { createIssue } from '../../desk/issues/createIssue.ts';
import { openOrMakeLibrary } from '../../desk/library/openLibrary.ts';
import { issueFolderAt } from '../openIssueAt.ts';
import { flag, text, readArguments, required } from '../readArguments.ts';
import { NotDone, NotThere, type Command } from '../command.ts';
import { sentenceOf } from '../sentenceOf.ts';

const help = `Usage: setzkasten new --library DIR [--from ISSUE] [--json]

Creates the next issue in a library and prints its folder. Structure and standing text are kept, content is removed,
and dates advance by a week.

  --library DIR  the library; created if the folder is empty or missing
  --from ISSUE   the issue to follow, by its folder; default: the newest
  --json         print {"id", "folder"}`;

/** Creates next week's issue. */
export const command: Command = {
  help,
  run: async (args, terminal) => {
    const { values } = readArguments(args, { library: text, from: text, json: flag });
    const opened = await openOrMakeLibrary(
      required(values.library, '--library DIR'),
      {},
      realFileSystem,
      terminal.indexFolder,
    );
    if (opened.outcome === 'invalid') throw new NotDone(sentenceOf(opened.why));
    const { library } = opened;
    const from = values.from === undefined ? undefined : basename(issueFolderAt(values.from));
    const created = await createIssue(library, from);
    if (created.outcome === 'missing')
      throw new NotThere(`There is no issue ${values.from ?? ''} in ${library.folder}.`);
    if (created.outcome !== 'created') throw new NotDone(sentenceOf(created.why));
    const folder = join(library.folder, created.id);
    terminal.out(values.json ? JSON.stringify({ id: created.id, folder }) : folder);
    return 0;
  },
};
