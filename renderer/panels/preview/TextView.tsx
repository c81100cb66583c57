import { useEffect, useRef } from 'react';
import { html } from '../../../issue/export/mail-tools/html.ts';
import { renderPlainText } from '../../../issue/export/renderPlainText.ts';
import { renderingOf } from '../../../issue/export/rendering.ts';
import type { Publication } from '../../../issue/publication.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import { followTyping } from './followTyping.ts';

interface Properties {
  readonly issue: LiveIssue;
  readonly publication: Publication;
  readonly title: string;
  readonly scheme: 'light' | 'dark';
}

/** The plain text that goes with the mail, broken where its lines are longer than the screen is wide. */
export function TextView({ issue, publication, title, scheme }: Properties) {
  const text = useRef<HTMLPreElement>(null);
  useEffect(() => {
    const show = () => {
      // For plain HTML, as in the mail beside it: a reader sees a name where the author has put a merge tag.
      const now = renderPlainText(renderingOf(issue.get(), publication, html));
      if (text.current && text.current.textContent !== now) text.current.textContent = now;
    };
    show();
    return followTyping(issue, { afterKey: show, afterPause: show });
  }, [issue, publication]);
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
