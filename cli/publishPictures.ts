import { realFileSystem } from '../desk/files/fileSystem.ts';
import { uploadIssue } from '../desk/hosting/uploadIssue.ts';
import type { ExportOptions } from '../issue/export/exportOptions.ts';
import type { ExportTarget } from '../issue/exportIssue.ts';
import { hostSentence } from './hostSentence.ts';
import { named } from './named.ts';
import type { IssueAt } from './openIssueAt.ts';
import { keyFor, pictureHostOf } from './pictureHostOf.ts';
import { stoppable } from './stoppable.ts';
import type { Terminal } from './command.ts';

/**
 * Publishes the pictures that an issue shows for a target, and says on standard error which could not be. Stops at
 * Ctrl+C: then, and if the disk fails, throws NotDone.
 */
export async function publishPictures(
  issue: IssueAt,
  target: ExportTarget,
  options: ExportOptions,
  keyFile: string | undefined,
  terminal: Terminal,
): ReturnType<typeof uploadIssue> {
  const host = pictureHostOf(issue.publication);
  const secret = await keyFor(host, keyFile, terminal);
  return stoppable('Stopped. The pictures that are uploaded stay.', async (signal) => {
    const done = await uploadIssue(
      issue,
      target,
      options,
      { host, secret },
      {
        fileSystem: realFileSystem,
        signal,
        onProgress: (count) => terminal.progress?.(`Uploading pictures … ${String(count)}`),
      },
    );
    terminal.progress?.('');
    for (const each of done.pictures) {
      if (each.outcome === 'failed')
        terminal.error(
          `setzkasten: The picture ${named(each)} is not uploaded. ${hostSentence(each.failure)}`,
        );
    }
    return done;
  });
}
