import { useState } from 'react';
import { compareWithMail } from '../../../desk/reading/compareWithMail.ts';
import { gmailClipBytes } from '../../../issue/check/mail-programs/gmailClip.ts';
import { lossesIn, type MailComparison } from '../../../issue/compare/compareMail.ts';
import type { Publication } from '../../../issue/publication.ts';
import { useAllMessages } from '../../language/dialogMessages.ts';
import { whyNot } from '../../language/whyNot.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FileField } from '../../ui/FileField.tsx';
import { kilobytes } from '../export/kilobytes.ts';
import '../../styles/arrival.css';

interface Properties {
  readonly issue: LiveIssue;
  readonly publication: Publication;
  readonly onClose: () => void;
}

/** Compares the issue with a mail that the mail tool sent: what is lost, and what the tool did to it. */
export function ArrivedMailDialog({ issue, publication, onClose }: Properties) {
  const messages = useAllMessages();
  const { commands, arrivedMail: texts } = messages;
  const [compared, setCompared] = useState<MailComparison>();
  const [problem, setProblem] = useState('');
  const [isOver, setOver] = useState(false);
  const take = async (file: Blob | undefined) => {
    if (!file) return;
    setProblem('');
    setCompared(undefined);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const found = await compareWithMail(issue.get(), publication, bytes);
      if ('unreadable' in found) {
        const why = { reason: 'document', kind: found.unreadable } as const;
        setProblem(whyNot({ outcome: 'invalid', why }, messages.reasons));
      } else setCompared(found);
    } catch {
      setProblem(texts.notRead);
    }
  };
  return (
    <Dialog title={commands.names.compareMail} onClose={onClose}>
      <div
        className="arrival"
        data-over={isOver}
        onPaste={(event) => {
          const { clipboardData } = event;
          const [file] = clipboardData.files;
          const text = clipboardData.getData('text/html') || clipboardData.getData('text/plain');
          void take(file ?? (text === '' ? undefined : new Blob([text])));
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <p>{texts.lead}</p>
        <FileField
          label={texts.choose}
          accept=".eml,.mht,.html,.htm,.txt,message/rfc822"
          onFiles={([file]) => void take(file)}
        />
        {problem !== '' && <p role="alert">{problem}</p>}
        {compared && <Compared compared={compared} />}
      </div>
    </Dialog>
  );
}

function Compared({ compared }: { readonly compared: MailComparison }) {
  const { arrivedMail: texts, code } = useAllMessages();
  const { lost, added, links, counted, pictures, stripped, bytes } = compared;
  const losses = lossesIn(compared);
  return (
    <div className="arrived">
      <p role="status">
        <b>{losses === 0 ? texts.whole : texts.losses(losses)}</b>
      </p>
      <Passages title={texts.lost} kind="lost" items={lost} />
      <Passages title={texts.pictures} kind="lost" items={pictures} />
      <Passages
        title={texts.links}
        kind="lost"
        items={links.map(({ text, address, now }) =>
          now === undefined ? texts.linkGone(text, address) : texts.linkNow(text, address, now),
        )}
      />
      <Passages title={texts.added} kind="added" items={added} />
      <ul className="arrival-facts">
        {stripped.map((name) => (
          <li key={name}>{texts.stripped[name]}</li>
        ))}
        {counted > 0 && <li>{texts.counted(counted)}</li>}
        <li>{texts.weight(kilobytes(bytes, code), bytes > gmailClipBytes)}</li>
      </ul>
    </div>
  );
}

interface PassagesProperties {
  readonly title: string;
  readonly kind: 'lost' | 'added';
  readonly items: readonly string[];
}

function Passages({ title, kind, items }: PassagesProperties) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map((item, index) => (
          // A passage may be there twice.
          <li key={String(index)} data-kind={kind}>
            {item}
          </li>
        ))}
      </ul>
    </section>
  );
}
