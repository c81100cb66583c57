import { useState } from 'react';
import { exportIssue } from '../../../issue/exportIssue.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { whyNot } from '../../language/whyNot.ts';
import { desk } from '../../session/deskClient.ts';
import { frontClipboard } from './companionWindow.ts';
import { clipboardItems, type ClipboardItems } from './clipboardItems.ts';
import { NotPublishable, type ExportSubject, type useHostedPictures } from './useHostedPictures.ts';
import type { Written } from './WrittenFiles.tsx';

/** Copies an export or writes its files, once its pictures are published, and says what came of it. */
export function useDelivery(
  subject: ExportSubject,
  hosted: ReturnType<typeof useHostedPictures>,
  flush: () => Promise<void>,
) {
  const messages = useAllMessages();
  const { exporting } = messages;
  const { id, issue, publication, target, options } = subject;
  const [written, setWritten] = useState<Written>();
  const [note, setNote] = useState('');
  const [isHandedOver, setHandedOver] = useState(false);
  const [isWriting, setWriting] = useState(false);
  /** Resolves to false if nothing was copied. */
  const copy = async (items: ClipboardItems): Promise<boolean> => {
    const { kind } = items;
    setNote('');
    const ready = publishedItems(items);
    // The browser allows writing right after a click alone: it gets the item at once, and its contents later.
    const blobs = Object.keys(items.parts).map(
      (type) => [type, ready.then(({ parts }) => new Blob([parts[type] ?? ''], { type }))] as const,
    );
    // A rejection is handled when the item is written.
    for (const [, blob] of blobs) blob.catch(() => undefined);
    try {
      await frontClipboard().write([new ClipboardItem(Object.fromEntries(blobs))]);
      setNote(exporting.copied[kind]);
      setHandedOver(true);
      return true;
    } catch {
      const isPublished = await ready.then(
        () => true,
        (error: unknown) => !(error instanceof NotPublishable),
      );
      setNote(isPublished ? exporting.copyFailed : '');
      return false;
    }
  };
  /** Publishes the pictures, if the newsletter has a host, and returns the items with their addresses. */
  const publishedItems = async (items: ClipboardItems): Promise<ClipboardItems> => {
    const addresses = await hosted.publish();
    if (!addresses) return items;
    const known = exportIssue(issue, publication, target, options, { addresses });
    const all = clipboardItems(known, subject);
    return all.find(({ kind }) => kind === items.kind) ?? items;
  };
  /** Resolves to false if the files are not written. */
  const write = async (): Promise<boolean> => {
    setNote(exporting.writing);
    setWriting(true);
    try {
      return await writeFiles();
    } catch (error) {
      const isTold = error instanceof NotPublishable;
      setNote(isTold ? '' : `${messages.app.fault} ${messages.reasons.undone.unreachable}`);
      return false;
    } finally {
      setWriting(false);
    }
  };
  const writeFiles = async (): Promise<boolean> => {
    await flush();
    const addresses = await hosted.publish();
    const answer = await desk['issue.export']({
      id,
      target,
      options,
      ...(addresses && { addresses: Object.fromEntries(addresses) }),
    });
    if (answer.outcome === 'exported') {
      setWritten(answer);
      setHandedOver(true);
      setNote('');
    } else {
      setNote(
        answer.outcome === 'missing'
          ? exporting.notThere
          : exporting.notWritten(whyNot(answer, messages.reasons)),
      );
    }
    return answer.outcome === 'exported';
  };
  return {
    written,
    note,
    setNote,
    /** True once something was copied or written. */
    isHandedOver,
    isWriting,
    copy,
    write,
    /** Takes back what was said of another target or other options. */
    forget: () => {
      setWritten(undefined);
      setNote('');
    },
  };
}
