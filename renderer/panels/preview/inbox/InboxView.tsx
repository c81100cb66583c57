import { useRef, useEffect, useState } from 'react';
import { textContext } from '../../../../issue/counting/countIssue.ts';
import { LiveMail } from '../../../../issue/export/liveMail.ts';
import { sampleReader } from '../../../../issue/export/sampleReader.ts';
import type { Publication } from '../../../../issue/publication.ts';
import { useMessages } from '../../../language/useMessages.ts';
import type { LiveIssue } from '../../../session/liveIssue.ts';
import { followPainted } from '../followTyping.ts';
import type { PreviewMode } from '../previewMode.ts';
import { screenWidths } from '../Screen.tsx';
import { useWidth } from '../useWidth.ts';
import { InboxCard } from './InboxCard.tsx';
import { inboxes } from './inboxes.ts';
import type { Envelope } from './inboxRow.ts';

interface Properties {
  readonly issue: LiveIssue;
  readonly publication: Publication;
  readonly device: PreviewMode['device'];
  readonly scheme: 'light' | 'dark';
}

/** The issue before it is opened: sender, subject and preheader as truncated by each program's inbox. */
export function InboxView({ issue, publication, device, scheme }: Properties) {
  const messages = useMessages();
  const envelope = useEnvelope(issue, publication);
  const list = useRef<HTMLDivElement>(null);
  const width = useWidth(list, screenWidths.phone);
  return (
    <div
      ref={list}
      className="inboxes"
      role="region"
      aria-label={messages.preview.views.inbox}
      tabIndex={0}
    >
      {inboxes
        .filter((inbox) => inbox.device === device)
        .map((inbox) => (
          <InboxCard
            key={inbox.name}
            inbox={inbox}
            envelope={envelope}
            scheme={scheme}
            width={width}
          />
        ))}
      <p className="inbox-hint">{messages.preview.inboxHint}</p>
    </div>
  );
}

/** Returns what inboxes show of the issue; the component re-renders when it changes. */
function useEnvelope(issue: LiveIssue, publication: Publication): Envelope {
  const [envelope, setEnvelope] = useState<Envelope>(() => ({
    sender: publication.name,
    subject: '',
    preheader: '',
  }));
  useEffect(() => {
    const mail = new LiveMail(publication, () => '', sampleReader(publication, true));
    let counts = textContext(issue.get(), publication);
    const look = () => {
      const { subject, preheader } = mail.write(issue.get(), counts);
      const sender = publication.name;
      setEnvelope((before) =>
        before.sender === sender && before.subject === subject && before.preheader === preheader
          ? before
          : { sender, subject, preheader },
      );
    };
    look();
    return followPainted(issue, null, {
      onKey: look,
      afterPause: () => {
        counts = textContext(issue.get(), publication);
        look();
      },
    });
  }, [issue, publication]);
  return envelope;
}
