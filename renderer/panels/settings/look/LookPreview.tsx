import { Monitor, Smartphone } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Publication } from '../../../../issue/publication.ts';
import type { Messages } from '../../../language/messages.ts';
import { MailView } from '../../preview/mail/MailView.tsx';
import type { PreviewMode } from '../../preview/previewMode.ts';
import { Screen } from '../../preview/Screen.tsx';
import { LiveIssue } from '../../../session/liveIssue.ts';
import { Toggle } from '../../../ui/Toggle.tsx';
import { specimenIssue } from './specimenIssue.ts';

/** An issue that is shown, with the id under which its pictures are kept. */
export interface ShownIssue {
  readonly id: string;
  readonly issue: LiveIssue;
}

interface Properties {
  readonly publication: Publication;
  /** The issue that is open, if one is. */
  readonly open: ShownIssue | undefined;
  readonly messages: Messages;
}

const schemes = ['light', 'dark'] as const;
const stay = () => undefined;

/** The mail in a look that is still being chosen, light and dark side by side: the open issue, or a specimen. */
export function LookPreview({ publication, open, messages }: Properties) {
  const { settings, preview } = messages;
  const { look } = settings;
  const [device, setDevice] = useState<PreviewMode['device']>('phone');
  // A colour being picked changes faster than two mails can be drawn.
  const shown = useDeferredValue(publication);
  const { author } = publication;
  const specimen = useMemo(
    () => new LiveIssue(specimenIssue({ author }, look.specimenIssue)),
    [author, look],
  );
  return (
    <section className="look-preview" aria-label={look.preview}>
      <header>
        <Toggle
          label={look.device}
          value={device}
          options={[
            ['phone', preview.phone, Smartphone],
            ['desktop', preview.desktop, Monitor],
          ]}
          onChange={setDevice}
        />
        {!open && <small>{look.specimen}</small>}
      </header>
      {schemes.map((scheme) => (
        <Screen key={scheme} device={device}>
          <MailView
            id={open?.id}
            issue={open?.issue ?? specimen}
            publication={shown}
            title={look.previewOf[scheme]}
            appearance={scheme}
            hasPictures
            onJump={stay}
          />
        </Screen>
      ))}
    </section>
  );
}
