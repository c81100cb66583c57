import { realFileSystem } from '../desk/files/fileSystem.ts';
import { uploadIssue } from '../desk/hosting/uploadIssue.ts';
import type { ExportOptions } from '../issue/export/exportOptions.ts';
import type { ExportTarget } from '../issue/exportIssue.ts';
import { hostSentence } from './hostSentence.ts';
import { named } from './named.ts';
import type { IssueAt } from './openIssueAt.ts';
import { keyFor, pictureHostOf } from './pictureHostOf.ts';
import { NotDone, type Terminal } from './terminal.ts';

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
  const stop = new AbortController();
  const interrupt = () => {
    stop.abort(new NotDone('Stopped. The pictures that are uploaded stay.'));
  };
  process.once('SIGINT', interrupt);
  try {
    const done = await uploadIssue(
      issue,
      target,
      options,
      { host, secret },
      {
        fileSystem: realFileSystem,
        signal: stop.signal,
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
  } catch (error) {
    if (error instanceof NotDone) throw error;
    throw new NotDone(error instanceof Error ? error.message : String(error));
  } finally {
    process.off('SIGINT', interrupt);
  }
}
