import { Monitor, Moon, Smartphone, Sun } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { assetAddress } from '../../desk/contract.ts';
import { renderEmail } from '../../issue/export/exportIssue.ts';
import { mastheadOf, type Issue } from '../../issue/issue.ts';
import type { Publication } from '../../issue/publication.ts';
import type { Messages } from '../language/messages.ts';
import { useStore, type Readable } from '../store/store.ts';
import { Toggle } from '../ui/Toggle.tsx';

interface Properties {
  readonly id: string;
  readonly issue: Readable<Issue>;
  readonly publication: Publication;
  readonly messages: Messages;
}

/** Width of the simulated screen, in px: a phone's, and that of a mail on a computer. */
const widths = { phone: 375, desktop: 640 } as const;

/** The mail as readers get it, a moment behind the last key. */
export function PreviewPane({ id, issue: store, publication, messages }: Properties) {
  const issue = useStore(store);
  const frame = useRef<HTMLIFrameElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [device, setDevice] = useState<keyof typeof widths>('phone');
  const [isDark, setDark] = useState(false);
  const scale = useScale(pane, widths[device]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const html = renderEmail(issue, publication, 'html', {
        pictureAddress: (asset) => assetAddress(id, asset),
      });
      if (frame.current) show(frame.current, html, isDark);
    }, 30);
    return () => {
      clearTimeout(timer);
    };
  }, [id, issue, publication, isDark]);
  const masthead = mastheadOf(issue);
  return (
    <aside className="preview" aria-label={messages.preview.title}>
      <header>
        <Toggle
          label={messages.preview.title}
          value={device}
          options={[
            ['phone', messages.preview.phone, Smartphone],
            ['desktop', messages.preview.desktop, Monitor],
          ]}
          onChange={setDevice}
        />
        <Toggle
          label={messages.app.appearance}
          value={isDark ? 'dark' : 'light'}
          options={[
            ['light', messages.preview.light, Sun],
            ['dark', messages.preview.dark, Moon],
          ]}
          onChange={(value) => {
            setDark(value === 'dark');
          }}
        />
      </header>
      <p className="inbox-line">
        <b>{publication.name}</b>
        <span>{masthead?.subject || messages.preview.noSubject}</span>
        <small>{masthead?.preheader}</small>
      </p>
      <div ref={pane} className="preview-pane" data-device={device}>
        <iframe
          ref={frame}
          title={messages.preview.title}
          sandbox="allow-same-origin"
          style={{
            width: widths[device],
            height: `${String(100 / scale)}%`,
            transform: `scale(${String(scale)})`,
          }}
        />
      </div>
    </aside>
  );
}

/** Puts the mail into the frame without loading it anew, so that it neither flickers nor scrolls. */
function show(frame: HTMLIFrameElement, html: string, isDark: boolean): void {
  const target = frame.contentDocument;
  if (!target) return;
  const mail = new DOMParser().parseFromString(html, 'text/html');
  for (const link of mail.querySelectorAll('a[href]')) link.setAttribute('target', '_blank');
  const dark = isDark ? '(min-width:0)' : '(max-width:0)';
  for (const style of mail.querySelectorAll('style')) {
    style.textContent = style.textContent.replace(/\(prefers-color-scheme:\s*dark\)/g, dark);
  }
  const top = target.documentElement.scrollTop;
  target.replaceChild(target.adoptNode(mail.documentElement), target.documentElement);
  target.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  target.documentElement.scrollTop = top;
}

/** How much a screen of that width must shrink to fit the pane; never grows. */
function useScale(pane: React.RefObject<HTMLDivElement | null>, width: number): number {
  const [available, setAvailable] = useState(width);
  useEffect(() => {
    if (!pane.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setAvailable(entry.contentRect.width);
    });
    observer.observe(pane.current);
    return () => {
      observer.disconnect();
    };
  }, [pane]);
  return Math.min(1, available / width);
}
