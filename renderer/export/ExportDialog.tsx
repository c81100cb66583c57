import { useState } from 'react';
import type { Output } from '../../desk/contract.ts';
import { checkIssue, findingText, type Finding } from '../../issue/check/checkIssue.ts';
import {
  exportIssue,
  exportTargets,
  renderForm,
  type ExportTarget,
} from '../../issue/export/exportIssue.ts';
import type { Issue } from '../../issue/issue.ts';
import { mailTools, type Publication } from '../../issue/publication.ts';
import { numberText } from '../../issue/text/tokenText.ts';
import type { Messages } from '../language/messages.ts';
import { desk } from '../session/desk.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { toolNames } from './toolNames.ts';

interface Properties {
  readonly id: string;
  readonly issue: Issue;
  readonly publication: Publication;
  readonly messages: Messages;
  /** Makes sure that what is on the screen is on disk. */
  readonly flush: () => Promise<void>;
  readonly canReveal: boolean;
  /** Puts the cursor into a block. */
  readonly onJump: (blockId: string) => void;
  readonly onClose: () => void;
}

type Written = Extract<Output<'issue.export'>, { outcome: 'exported' }>;

/** Hands the issue to a mail tool: as files, or on the clipboard. */
export function ExportDialog({
  id,
  issue,
  publication,
  messages,
  flush,
  canReveal,
  onJump,
  onClose,
}: Properties) {
  const { exporting } = messages;
  const [target, setTarget] = useState<ExportTarget>(publication.mailTool);
  const [written, setWritten] = useState<Written>();
  const [note, setNote] = useState('');
  const findings = checkIssue(issue, publication, target);
  const write = async () => {
    await flush();
    const answer = await desk['issue.export']({ id, target });
    if (answer.outcome === 'exported') setWritten(answer);
    else
      setNote(
        answer.outcome === 'missing'
          ? messages.status.failed.missing
          : `${messages.app.fault} ${answer.why}`,
      );
  };
  const copy = async (items: Record<string, string>) => {
    const blobs = Object.entries(items).map(
      ([type, text]) => [type, new Blob([text], { type })] as const,
    );
    try {
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      setNote(exporting.copied);
    } catch {
      setNote(exporting.copyFailed);
    }
  };
  const ofTool = {
    ...publication,
    mailTool: mailTools.find((tool) => tool === target) ?? publication.mailTool,
  };
  const main = () => exportIssue(issue, publication, target).files[0]?.text ?? '';
  const copyRichText = () =>
    copy({
      'text/html': renderForm(issue, ofTool, 'rich-text'),
      'text/plain': renderForm(issue, ofTool, 'text'),
    });
  return (
    <Dialog title={exporting.title} closeLabel={messages.app.close} onClose={onClose}>
      <p>{exporting.lead}</p>
      <label className="text-field">
        {exporting.target}
        <select
          value={target}
          onChange={(event) => {
            setTarget(event.target.value as ExportTarget);
            setWritten(undefined);
            setNote('');
          }}
        >
          {exportTargets.map((name) => (
            <option key={name} value={name}>
              {exporting.targets[name] ?? toolNames[name] ?? name}
            </option>
          ))}
        </select>
      </label>
      <div className="export-buttons">
        <button type="button" className="primary" onClick={() => void copyRichText()}>
          {exporting.copyRichText}
        </button>
        <button type="button" onClick={() => void copy({ 'text/plain': main() })}>
          {exporting.copyHtml}
        </button>
        <button type="button" onClick={() => void write()}>
          {exporting.write}
        </button>
      </div>
      <p role="status">{note}</p>
      {written && (
        <section className="export-result">
          <p>{exporting.written(written.folder)}</p>
          <ul>
            {written.files.map(({ name, bytes }) => (
              <li key={name}>
                {name}{' '}
                <small>{numberText(Math.max(1, Math.round(bytes / 1024)), messages.code)} KB</small>
              </li>
            ))}
          </ul>
          {canReveal && (
            <button type="button" onClick={() => void desk['issue.reveal']({ id })}>
              {exporting.showFolder}
            </button>
          )}
        </section>
      )}
      <Findings findings={findings} messages={messages} onJump={onJump} />
    </Dialog>
  );
}

interface FindingsProperties {
  readonly findings: readonly Finding[];
  readonly messages: Messages;
  readonly onJump: (blockId: string) => void;
}

function Findings({ findings, messages, onJump }: FindingsProperties) {
  const { exporting } = messages;
  return (
    <section className="findings">
      <h3>{findings.length === 0 ? exporting.noFindings : exporting.findings(findings.length)}</h3>
      <ul>
        {findings.map((finding, index) => {
          const { blockId, severity } = finding;
          const sentence = findingText(finding, messages.code);
          return (
            <li key={index} data-severity={severity}>
              {blockId === null ? (
                sentence
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    onJump(blockId);
                  }}
                >
                  {sentence}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
