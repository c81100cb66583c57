import { Monitor, Smartphone } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Issue } from '../../../../issue/issue.ts';
import type { Publication } from '../../../../issue/publication.ts';
import { useAllMessages } from '../../../language/dialogMessages.ts';
import type { AllMessages } from '../../../language/messages.ts';
import { MailView } from '../../preview/mail/MailView.tsx';
import type { PreviewMode } from '../../preview/previewMode.ts';
import { Screen } from '../../preview/Screen.tsx';
import { LiveIssue } from '../../../session/liveIssue.ts';
import { Toggle } from '../../../ui/Toggle.tsx';
import { blankBlock } from '../../../../issue/blocks/allBlocks.ts';

/** An issue to show, with the id under which its pictures are stored. */
export interface ShownIssue {
  readonly id: string;
  readonly issue: LiveIssue;
}

interface Properties {
  readonly publication: Publication;
  /** The open issue, if there is one. */
  readonly open: ShownIssue | undefined;
}

const schemes = ['light', 'dark'] as const;
const stay = () => undefined;

/** Previews the look being edited, light and dark side by side, on the open issue or a specimen. */
export function LookPreview({ publication, open }: Properties) {
  const { settings, preview } = useAllMessages();
  const { look } = settings;
  const [device, setDevice] = useState<PreviewMode['device']>('phone');
  // While a colour is being picked, it changes faster than two mails can be rendered.
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
            hasName
            onJump={stay}
          />
        </Screen>
      ))}
    </section>
  );
}

/** Creates an issue that shows every element of a look, for when no issue is open. */
function specimenIssue(
  { author }: Pick<Publication, 'author'>,
  words: AllMessages['settings']['look']['specimenIssue'],
): Issue {
  const nowhere = 'https://example.com/';
  const masthead = { ...blankBlock('masthead', 'masthead'), title: words.title, byline: author };
  return {
    id: 'specimen',
    blocks: [
      masthead,
      {
        ...blankBlock('lead-essay', 'essay'),
        headline: [words.headline],
        body: [
          {
            type: 'paragraph',
            content: [words.paragraph, { text: words.link, link: nowhere }, '.'],
          },
        ],
      },
      { ...blankBlock('pull-quote', 'quote'), content: [words.quote] },
      { ...blankBlock('button', 'button'), label: words.button, url: nowhere },
    ],
  };
}
