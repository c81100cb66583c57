import { useMemo, useState } from 'react';
import { mailWeight } from '../../../issue/check/mailWeight.ts';
import {
  altTextOf,
  exportIssue,
  optionsOf,
  profileFor,
  type ExportedIssue,
  type ExportTarget,
} from '../../../issue/exportIssue.ts';
import type { ExportOptions } from '../../../issue/export/exportOptions.ts';
import { mailTools, newPublication, type Publication } from '../../../issue/publication.ts';
import { checkedIssue, type ShownFinding } from '../check/checkedIssue.ts';
import { useSurroundings } from '../check/useSurroundings.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { whyNot } from '../../language/whyNot.ts';
import { desk } from '../../session/deskClient.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import { useStore } from '../../store/store.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { clipboardItems, type ClipboardItems } from './clipboardItems.ts';
import { Findings } from './Findings.tsx';
import { HandOver } from './HandOver.tsx';
import { HostedPictures } from './HostedPictures.tsx';
import { kilobytes } from './kilobytes.ts';

import { NextSteps } from './NextSteps.tsx';
import { OptionFields, usableOptions } from './OptionFields.tsx';
import { picturesSentence } from './picturesSentence.ts';
import { TargetSelect } from './TargetSelect.tsx';
import { NotPublishable, useHostedPictures } from './useHostedPictures.ts';
import { WrittenFiles, type Written } from './WrittenFiles.tsx';
import type { PictureWeights } from '../../../issue/check/checkIssue.ts';
import '../../styles/export.css';

interface Properties {
  readonly id: string;
  readonly issue: LiveIssue;
  readonly publication: Publication;
  /** Saves the text on the screen. */
  readonly flush: () => Promise<void>;
  readonly canReveal: boolean;
  /** Shows the author what a finding is about. */
  readonly onJump: (found: ShownFinding) => void;
  /** Fixes a finding; undefined if the issue cannot be changed. */
  readonly onFix: ((found: ShownFinding) => void) | undefined;
  /** Lets the author mark the issue as sent by a target. */
  readonly onSent: (target: ExportTarget) => void;
  readonly onClose: () => void;
}

/** Exports the issue for a mail tool, as files or on the clipboard, and explains what to do with them there. */
export function ExportDialog({
  id,
  issue: issueStore,
  publication,
  flush,
  canReveal,
  onJump,
  onFix,
  onSent,
  onClose,
}: Properties) {
  const messages = useAllMessages();
  const { exporting, code, otherTexts } = messages;
  const issue = useStore(issueStore);
  const [target, setTarget] = useState<ExportTarget>(publication.mailTool);
  const [typed, setTyped] = useState<ExportOptions>({ zip: goesAsZip(target) });
  const [written, setWritten] = useState<Written>();
  const [note, setNote] = useState('');
  const [isHandedOver, setHandedOver] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const options = useMemo(() => usableOptions(target, typed), [target, typed]);
  const surroundings = useSurroundings(id, issueStore, publication);
  const { pictureWeights } = surroundings;
  const exported = useMemo(() => {
    const names = writtenNames(pictureWeights);
    return exportIssue(issue, publication, target, options, { names });
  }, [issue, publication, target, options, pictureWeights]);
  const { findings } = useMemo(
    () => checkedIssue(issue, publication, target, surroundings, otherTexts),
    [issue, publication, target, surroundings, otherTexts],
  );
  const weight = useMemo(
    () => mailWeight(issue, publication, target),
    [issue, publication, target],
  );
  const copies = clipboardItems(exported, { issue, publication, target, options });
  const hosted = useHostedPictures({ id, issue, publication, target, options }, exported, flush);
  const choose = (change: () => void) => {
    change();
    setWritten(undefined);
    setNote('');
  };
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
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
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
    const all = clipboardItems(known, { issue, publication, target, options });
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
  const first = exported.packaging.as === 'zip' ? undefined : copies[0];
  const tool = mailTools.find((name) => name === target);
  const others = tool ? copies.slice(1) : copies;
  const isBusy = hosted.isBusy || isWriting;
  const pictures = hosted.isActive ? '' : picturesSentence(exported, options, exporting);
  return (
    <Dialog
      title={messages.commands.names.export}
      closeLabel={messages.app.close}
      onClose={onClose}
    >
      <div className="export">
        <TargetSelect
          target={target}
          own={publication.mailTool}
          onChange={(chosen) =>
            choose(() => {
              setTarget(chosen);
              setTyped({ ...typed, zip: goesAsZip(chosen) });
            })
          }
        />
        <OptionFields
          target={target}
          options={typed}
          onChange={(changed) => choose(() => setTyped(changed))}
        />
        <Findings key={target} findings={findings} onJump={onJump} onFix={onFix} />
        <HostedPictures hosted={hosted} kind={publication.pictureHost?.kind} />
        {tool && (
          <HandOver
            key={`steps for ${tool}`}
            id={id}
            issue={issue}
            publication={publication}
            tool={tool}
            options={options}
            addresses={hosted.addresses}
            willPublish={hosted.isActive}
            isBusy={isBusy}
            textKey={(first ? Object.values(first.parts) : [exported.files[0]?.text]).join('')}
            textAction={first ? exporting.copy[first.kind] : exporting.write[writes(exported)]}
            onText={() => (first ? copy(first) : write())}
            onNote={setNote}
            flush={flush}
            onSent={() => {
              onSent(tool);
            }}
          />
        )}
        <div className="export-buttons">
          {others.map((items) => (
            <button
              key={items.kind}
              type="button"
              className={items === first ? 'primary' : undefined}
              disabled={isBusy}
              onClick={() => void copy(items)}
            >
              {exporting.copy[items.kind]}
            </button>
          ))}
          {(first ?? !tool) && (
            <button
              type="button"
              className={first === undefined ? 'primary' : undefined}
              disabled={isBusy}
              onClick={() => void write()}
            >
              {exporting.write[writes(exported)]}
            </button>
          )}
        </div>
        <p role="status">{note}</p>
        {isHandedOver && !tool && (
          <p className="export-sent">
            {messages.sent.offer}
            <button
              type="button"
              onClick={() => {
                onSent(target);
              }}
            >
              {messages.sent.mark}
            </button>
          </p>
        )}
        {written && (
          <WrittenFiles
            written={written}
            altTextOf={(asset) => altTextOf(issue, publication, asset)}
            onShow={canReveal ? () => void desk['issue.reveal']({ id, target }) : undefined}
          />
        )}
        {pictures !== '' && <p className="export-note">{pictures}</p>}
        {weight && (
          <p className="export-note">
            {exporting.weight(
              kilobytes(weight.bytes, code),
              weight.afterRewriting > weight.bytes && target !== 'eml'
                ? kilobytes(weight.afterRewriting, code)
                : undefined,
            )}
          </p>
        )}
        <NextSteps target={target} />
      </div>
    </Dialog>
  );
}

/** True if a ZIP is the best way to get pictures to the target. */
function goesAsZip(target: ExportTarget): boolean {
  const [best] = profileFor(target, newPublication()).pictures;
  return best === 'zip' && optionsOf(target).includes('zip');
}

function writes({ files, assets, packaging }: ExportedIssue): 'files' | 'zip' | 'file' {
  if (packaging.as === 'zip') return 'zip';
  const isOne = packaging.as !== 'files' || files.length + assets.length === 1;
  return isOne ? 'file' : 'files';
}

/** Returns the names of picture files that are written as another kind than they are kept as. */
function writtenNames(weights: PictureWeights = {}): ReadonlyMap<string, string> {
  const all = Object.entries(weights).map(([file, { name = file }]) => [file, name] as const);
  return new Map(all.filter(([file, name]) => file !== name));
}
