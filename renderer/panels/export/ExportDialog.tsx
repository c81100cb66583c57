import { useMemo, useState } from 'react';
import type { PictureWeights } from '../../../issue/check/checkIssue.ts';
import { mailWeight } from '../../../issue/check/mailWeight.ts';
import {
  altTextsOf,
  exportIssue,
  optionsOf,
  profileFor,
  type ExportedIssue,
  type ExportTarget,
} from '../../../issue/exportIssue.ts';
import type { Draft } from '../../../issue/drafts.ts';
import type { ExportOptions } from '../../../issue/export/exportOptions.ts';
import { mailTools, newPublication, type Publication } from '../../../issue/publication.ts';
import { checkedIssue, type ShownFinding } from '../check/checkedIssue.ts';
import { CheckList } from '../check/CheckList.tsx';
import { useSurroundings } from '../check/useSurroundings.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import type { AllMessages } from '../../language/messages.ts';
import { desk } from '../../session/deskClient.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Companion } from './Companion.tsx';
import { clipboardItems } from './clipboardItems.ts';
import { DraftStep } from './DraftStep.tsx';
import { HandOver } from './HandOver.tsx';
import { HostedPictures } from './HostedPictures.tsx';
import { kilobytes } from './kilobytes.ts';
import { NextSteps } from './NextSteps.tsx';
import { OptionFields, usableOptions } from './OptionFields.tsx';
import { TargetSelect } from './TargetSelect.tsx';
import { useDelivery } from './useDelivery.ts';
import { useDraft } from './useDraft.ts';
import { useHostedPictures } from './useHostedPictures.ts';
import { WrittenFiles } from './WrittenFiles.tsx';
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
  /** Keeps in the issue where its draft lies. */
  readonly onDraft: (draft: Draft) => void;
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
  onDraft,
  onSent,
  onClose,
}: Properties) {
  const messages = useAllMessages();
  const { exporting, code, otherTexts } = messages;
  const issue = useStore(issueStore);
  const [target, setTarget] = useState<ExportTarget>(publication.mailTool);
  const [typed, setTyped] = useState<ExportOptions>({ zip: goesAsZip(target) });
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
  const subject = { id, issue, publication, target, options };
  const copies = clipboardItems(exported, subject);
  const hosted = useHostedPictures(subject, exported, flush);
  const draft = useDraft(subject, { flush, publish: () => hosted.publish(), onDraft });
  const { written, note, setNote, isHandedOver, isWriting, copy, write, forget } = useDelivery(
    subject,
    hosted,
    flush,
  );
  const choose = (change: () => void) => {
    change();
    forget();
  };
  const first = exported.packaging.as === 'zip' ? undefined : copies[0];
  const tool = mailTools.find((name) => name === target);
  const others = tool ? copies.slice(1) : copies;
  const isBusy = hosted.isBusy || isWriting;
  const pictures = hosted.isActive ? '' : picturesSentence(exported, options, exporting);
  return (
    <Dialog title={messages.commands.names.export} onClose={onClose}>
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
        <DraftStep key={`draft for ${target}`} draft={draft} />
        {tool && (
          <Companion note={note}>
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
              onSent={() => onSent(tool)}
            />
          </Companion>
        )}
        <div className="export-buttons">
          {others.map((items) => (
            <Button
              key={items.kind}
              className={items === first ? 'primary' : undefined}
              disabled={isBusy}
              onClick={() => void copy(items)}
            >
              {exporting.copy[items.kind]}
            </Button>
          ))}
          {(first ?? !tool) && (
            <Button
              className={first === undefined ? 'primary' : undefined}
              disabled={isBusy}
              onClick={() => void write()}
            >
              {exporting.write[writes(exported)]}
            </Button>
          )}
        </div>
        <p role="status">{note}</p>
        {isHandedOver && !tool && (
          <p className="export-sent">
            {messages.sent.offer}
            <Button onClick={() => onSent(target)}>{messages.sent.mark}</Button>
          </p>
        )}
        {written && (
          <WrittenFiles
            written={written}
            altTexts={altTextsOf(issue, publication)}
            onHandOut={
              canReveal
                ? (file, way) => void desk['issue.handOut']({ id, target, file, way })
                : undefined
            }
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

interface FindingsProperties {
  readonly findings: readonly ShownFinding[];
  /** Shows the author the place of the finding. */
  readonly onJump: (found: ShownFinding) => void;
  /** Fixes it; undefined if the issue cannot be changed. */
  readonly onFix: ((found: ShownFinding) => void) | undefined;
}

/**
 * The findings for this target; each leads to its block. Those because of which the issue must not be sent are expanded; what
 * may stay as it is does not stand in the way of the steps.
 */
function Findings({ findings, onJump, onFix }: FindingsProperties) {
  const { exporting } = useAllMessages();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  return (
    <>
      {errors.length > 0 && (
        <details className="findings" open>
          <summary>{exporting.errors(errors.length)}</summary>
          <CheckList findings={errors} onJump={onJump} onFix={onFix} />
        </details>
      )}
      {others.length > 0 && (
        <details className="findings">
          <summary>{exporting.findings(others.length)}</summary>
          <CheckList findings={others} onJump={onJump} onFix={onFix} />
        </details>
      )}
    </>
  );
}

/** Returns a sentence on how the pictures of an export reach its readers; empty if there are none. */
function picturesSentence(
  { files, assets, packaging }: ExportedIssue,
  { pictureBase = '' }: ExportOptions,
  messages: AllMessages['exporting'],
): string {
  const count = assets.length;
  if (count === 0) return '';
  if (packaging.as === 'mail' || packaging.as === 'page') return messages.pictures.within(count);
  const hasRichText = files.some(({ form }) => form === 'rich-text');
  // Editors drop pasted pictures with other addresses: see renderRichText.
  if (hasRichText && !pictureBase.startsWith('https:')) return messages.picturesByHand(count);
  if (packaging.as === 'zip') return messages.pictures.zip(count);
  if (pictureBase !== '') return messages.pictures.web(count);
  const isFeed = files.some(({ form }) => form === 'feed');
  return [messages.pictures.folder(count), isFeed ? '' : messages.notCopied(count)]
    .join(' ')
    .trim();
}
