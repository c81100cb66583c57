import { useEffect, useRef } from 'react';
import { renderPlainText } from '../../../issue/export/renderPlainText.ts';
import { renderingOf } from '../../../issue/export/rendering.ts';
import { sampleReader } from '../../../issue/export/sampleReader.ts';
import type { Publication } from '../../../issue/publication.ts';
import type { LiveIssue } from '../../session/liveIssue.ts';
import { followPainted } from './followTyping.ts';

interface Properties {
  readonly issue: LiveIssue;
  readonly publication: Publication;
  readonly hasName: boolean;
  readonly title: string;
  readonly scheme: 'light' | 'dark';
}

/** The plain-text part of the mail, wrapped where its lines are wider than the screen. */
export function TextView({ issue, publication, hasName, title, scheme }: Properties) {
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
