import type { CSSProperties } from 'react';
import { useMessages } from '../../../language/useMessages.ts';
import { between, inboxRow, type Envelope, type MeasureIn } from './inboxRow.ts';
import type { Inbox, RowText } from './inboxes.ts';

interface Properties {
  readonly inbox: Inbox;
  readonly envelope: Envelope;
  readonly scheme: 'light' | 'dark';
  /** Available width, in px. */
  readonly width: number;
}

/** Border and padding of a row, plus the portrait and its gap if there is one, in px. */
const around = 30;
const portraitWidth = 48;

/** Smallest scale of a row that is wider than the pane; beyond that it wraps. */
const leastZoom = 0.72;

/** A morning, because every program shows the time of day for mail received today. */
const eight = new Date('2000-01-01T08:00:00Z');

/** The issue as one row of an inbox. */
export function InboxCard({ inbox, envelope, scheme, width }: Properties) {
  const { name, colours, preheader, hasPortrait } = inbox;
  const { preview, code } = useMessages();
  const row = inboxRow(envelope, inbox, measureIn);
  const { ground, ...ink } = colours[scheme];
  const wanted = row.width + around + (hasPortrait ? portraitWidth : 0);
  const zoom = preheader.lines === 0 ? 1 : Math.min(1, Math.max(leastZoom, width / wanted));
  const subject =
    row.subject === '' ? <i className="no-subject">{preview.noSubject}</i> : row.subject;
  const style = (text: RowText, color: string): CSSProperties => ({
    color,
    fontSize: text.size,
    fontWeight: text.weight,
  });
  const time = new Intl.DateTimeFormat(code, { timeStyle: 'short', timeZone: 'UTC' }).format(eight);
  return (
    <article className="inbox" aria-label={name}>
      <h3>{name}</h3>
      <div className="inbox-row" style={{ background: ground, fontFamily: inbox.fonts, zoom }}>
        {hasPortrait && (
          <span className="portrait" aria-hidden>
            {envelope.sender.slice(0, 1).toUpperCase()}
          </span>
        )}
        <div className="envelope">
          <p style={style(inbox.sender, ink.sender)} title={envelope.sender}>
            <span>{row.sender}</span>
            <time style={{ color: ink.preheader }} aria-hidden>
              {time}
            </time>
          </p>
          <p style={style(inbox.subject, ink.subject)} title={envelope.subject}>
            {subject}
            {preheader.lines === 0 && (
              <span style={style(preheader, ink.preheader)} title={envelope.preheader}>
                {row.preheader.map((line) => between + line)}
              </span>
            )}
          </p>
          {preheader.lines > 0 && (
            <p style={style(preheader, ink.preheader)} title={envelope.preheader}>
              {row.preheader.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </p>
          )}
        </div>
      </div>
    </article>
  );
}

const context = document.createElement('canvas').getContext('2d');

/** Measures text as the page renders it: in the first of the fonts that is installed. */
const measureIn: MeasureIn =
  (fonts, { size, weight }) =>
  (text) => {
    if (!context) return 0;
    context.font = `${String(weight)} ${String(size)}px ${fonts}`;
    return context.measureText(text).width;
  };
