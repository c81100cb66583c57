import { useEffect, useRef } from 'react';
import { html } from '../../../issue/export/mail-tools/html.ts';
import { renderPlainText } from '../../../issue/export/renderPlainText.ts';
import { renderingOf } from '../../../issue/export/rendering.ts';
import type { Publication } from '../../../issue/publication.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import { AfterPaint } from '../../store/afterPaint.ts';
import { followTyping } from './followTyping.ts';

interface Properties {
  readonly issue: LiveIssue;
  readonly publication: Publication;
  readonly title: string;
  readonly scheme: 'light' | 'dark';
}

/** The plain-text part of the mail, wrapped where its lines are wider than the screen. */
export function TextView({ issue, publication, title, scheme }: Properties) {
  const text = useRef<HTMLPreElement>(null);
  useEffect(() => {
    const show = () => {
      // Rendered for plain HTML, like the mail beside it, so that merge tags appear as names.
      const now = renderPlainText(renderingOf(issue.get(), publication, html));
      if (text.current && text.current.textContent !== now) text.current.textContent = now;
    };
    show();
    const painted = new AfterPaint(show);
    const leave = followTyping(issue, text.current, {
      onKey: () => {
        painted.request();
      },
      afterPause: show,
    });
    return () => {
      leave();
      painted.cancel();
    };
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
