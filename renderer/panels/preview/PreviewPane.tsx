import { useEffect, useRef } from 'react';
import { renderingOf } from '../../../issue/export/rendering.ts';
import { renderPlainText } from '../../../issue/export/renderPlainText.ts';
import { knowsNames, sampleReader } from '../../../issue/export/sampleReader.ts';
import type { Publication } from '../../../issue/publication.ts';
import { useMessages } from '../../language/useMessages.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import { useStore } from '../../store/store.ts';
import { appearances } from './dark/appearance.ts';
import { InboxView } from './inbox/InboxView.tsx';
import { MailView } from './mail/MailView.tsx';
import { followPainted } from './followTyping.ts';
import { PreviewControls } from './PreviewControls.tsx';
import { previewMode } from './previewMode.ts';
import { Screen } from './Screen.tsx';

interface Properties {
  readonly id: string;
  readonly issue: LiveIssue;
  readonly publication: Publication;
  /** Shows the author a block on the page. */
  readonly onJump: (block: string) => void;
}

/** The issue as its readers get it, updated shortly after each keystroke. */
export function PreviewPane({ id, issue, publication, onJump }: Properties) {
  const mode = useStore(previewMode);
  const { title, views } = useMessages().preview;
  const { scheme } = appearances[mode.appearance];
  const source = { issue, publication };
  return (
    <aside className="preview" aria-label={title}>
      <PreviewControls mode={mode} knowsNames={knowsNames(publication)} />
      {mode.view === 'inbox' ? (
        <InboxView {...source} device={mode.device} scheme={scheme} />
      ) : (
        <Screen device={mode.device}>
          {mode.view === 'mail' ? (
            <MailView
              {...source}
              id={id}
              title={title}
              appearance={mode.appearance}
              hasPictures={mode.hasPictures}
              hasName={mode.hasName}
              onJump={onJump}
            />
          ) : (
            <TextView {...source} hasName={mode.hasName} title={views.text} scheme={scheme} />
          )}
        </Screen>
      )}
    </aside>
  );
}

interface TextViewProperties {
  readonly issue: LiveIssue;
  readonly publication: Publication;
  readonly hasName: boolean;
  readonly title: string;
  readonly scheme: 'light' | 'dark';
}

/** The plain-text part of the mail, wrapped where its lines are wider than the screen. */
function TextView({ issue, publication, hasName, title, scheme }: TextViewProperties) {
  const text = useRef<HTMLPreElement>(null);
  useEffect(() => {
    const reader = sampleReader(publication, hasName);
    const show = () => {
      // For the same reader as the mail beside it.
      const now = renderPlainText(renderingOf(issue.get(), publication, reader));
      if (text.current && text.current.textContent !== now) text.current.textContent = now;
    };
    show();
    return followPainted(issue, text.current, { onKey: show, afterPause: show });
  }, [issue, publication, hasName]);
  return (
    <pre
      ref={text}
      className="text-view"
      data-scheme={scheme}
      lang={publication.language}
      role="region"
      aria-label={title}
      tabIndex={0}
    />
  );
}
