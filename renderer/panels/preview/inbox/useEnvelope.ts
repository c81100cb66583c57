import { useEffect, useState } from 'react';
import { textContext } from '../../../../issue/counting/countIssue.ts';
import { LiveMail } from '../../../../issue/export/liveMail.ts';
import { sampleReader } from '../../../../issue/export/sampleReader.ts';
import type { Publication } from '../../../../issue/publication.ts';
import type { LiveIssue } from '../../../session/liveIssue.ts';
import { followPainted } from '../followTyping.ts';
import type { Envelope } from './inboxRow.ts';

/** Returns what inboxes show of the issue; the component re-renders when it changes. */
export function useEnvelope(issue: LiveIssue, publication: Publication): Envelope {
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
