import { useEffect, useRef, useState } from 'react';
import type { Publication } from '../../../../issue/publication.ts';
import { pictureAccess } from '../../../session/deskAccess.ts';
import type { LiveIssue } from '../../../session/liveIssue.ts';
import type { AppearanceName } from '../previewNames.ts';
import { appearances } from '../dark/appearance.ts';
import { followTyping } from '../followTyping.ts';
import { ChartPreviews } from './chartPreviews.ts';
import { MailPage } from './mailPage.ts';
import { MailWriter } from './mailWriter.ts';

interface Properties {
  /** The issue whose pictures are loaded; without it, only shared pictures are. */
  readonly id: string | undefined;
  readonly issue: LiveIssue;
  readonly publication: Publication;
  readonly title: string;
  readonly appearance: AppearanceName;
  readonly hasPictures: boolean;
  /** False for a reader whose name the mail tool does not know. */
  readonly hasName: boolean;
  readonly onJump: (block: string) => void;
}

/** The mail as a mail program shows it, in a frame that runs no scripts and loads only the issue's pictures. */
export function MailView(properties: Properties) {
  const { id, issue, publication, title, appearance, hasPictures, hasName, onJump } = properties;
  const [page, setPage] = useState<Document | null>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (!page) return undefined;
    const charts = new ChartPreviews(page);
    const shown = new MailPage(page, {
      appearance: appearances[appearance],
      hasPictures,
      fill: charts.fillDrawn,
    });
    let edited: number | undefined;
    const writer = new MailWriter(
      { publication, id, hasName, access: pictureAccess() },
      issue.get,
      (mail, drawings, isTyped) => {
        charts.expect(drawings);
        const change = shown.show(mail);
        if (drawings.length > 0) charts.fill();
        if (!isTyped) return;
        // Scroll only when the author edits a different place, not on every key: they may be looking at another part of
        // the preview.
        if (change && change.index !== edited) scrollToEdit(change.element);
        edited = change?.index ?? edited;
      },
    );
    writer.counted();
    const leave = followTyping(issue, frame.current, {
      onKey: () => writer.typed(),
      afterPause: () => writer.counted(),
    });
    const onClick = (event: MouseEvent) => {
      event.preventDefault();
      const place = event.target as Element;
      const link = place.closest('a[href]');
      if (link) openOutside(link.getAttribute('href') ?? '');
      else if (page.getSelection()?.isCollapsed !== false) jumpTo(shown.blockAt(place), onJump);
    };
    page.addEventListener('click', onClick);
    return () => {
      leave();
      writer.close();
      page.removeEventListener('click', onClick);
    };
  }, [page, id, issue, publication, appearance, hasPictures, hasName, onJump]);
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-same-origin"
      srcDoc="<!doctype html>"
      onLoad={(event) => setPage(event.currentTarget.contentDocument)}
    />
  );
}

function jumpTo(block: string | undefined, onJump: (block: string) => void): void {
  if (block !== undefined) onJump(block);
}

/**
 * Opens an address from the preview in the matching program: web pages in the browser, mail addresses in the mail
 * program. Anything else is ignored.
 */
function openOutside(address: string): void {
  if (/^https?:/i.test(address)) window.open(address, '_blank', 'noopener');
  else if (/^mailto:/i.test(address)) window.open(address, '_self');
}

/** Space between the edited element and the edge of the screen, in px. */
const margin = 40;

/** Scrolls an element of the preview into view after layout, if it is not visible yet. */
function scrollToEdit(element: HTMLElement): void {
  const window = element.ownerDocument.defaultView;
  window?.requestAnimationFrame(() => {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > margin && top < window.innerHeight - margin) return;
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const middle = window.scrollY + (top + bottom - window.innerHeight) / 2;
    window.scrollTo({ top: middle, behavior: isCalm ? 'auto' : 'smooth' });
  });
}
