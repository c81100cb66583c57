import { resolve } from 'node:path';
import { exportFolder, writeExport } from '../../desk/export/writeExport.ts';
import { exportIssue, exportTargets, isExportTarget } from '../../issue/export/exportIssue.ts';
import { openIssueAt } from '../openIssueAt.ts';
import { readArguments, required } from '../readArguments.ts';
import { table } from '../table.ts';
import { NotDone, WrongUse, type Command } from '../terminal.ts';

const help = `Usage: setzkasten export ISSUE --for TARGET [--out DIR] [--json]

Writes an issue for a mail tool, its pictures beside it, and prints paths and sizes in bytes. ISSUE is an issue's folder
or its issue.json.

  --for TARGET  one of ${exportTargets.join(', ')}
  --out DIR     where to; else export/TARGET in the issue's folder
  --json        print {"folder", "files": [{"name", "bytes"}]}`;

/** Writes an issue for a mail tool. */
export const exportFor: Command = {
  help,
  run: async (args, terminal) => {
    const { values, operand } = readArguments(
      args,
      {
        for: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      'ISSUE',
    );
    const target = required(values.for, '--for TARGET');
    if (!isExportTarget(target)) {
      throw new WrongUse(
        `There is no export for "${target}", only for ${exportTargets.join(', ')}.`,
      );
    }
    const { folder: home, issue, publication } = await openIssueAt(operand, terminal);
    const into = values.out === undefined ? exportFolder(home, target) : resolve(values.out);
    const written = await writeExport(exportIssue(issue, publication, target), home, into);
    if (written.outcome !== 'exported') throw new NotDone(written.why);
    const { folder, files } = written;
    if (values.json) terminal.out(JSON.stringify({ folder, files }));
    else
      terminal.out(
        table(
          files.map(({ name, bytes }) => [resolve(folder, name), String(bytes)]),
          [1],
        ),
      );
    return 0;
  },
};
