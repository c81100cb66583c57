import { isIsoDate, type IsoDate } from '../../calendar/isoDate.ts';
import { sessionAt } from './clock.ts';
import { sessionWithin, type Session } from './session.ts';

/** An event of a calendar file. */
export interface CalendarEvent {
  /** Its first line in the file, counted from 1. */
  readonly line: number;
  readonly summary: string;
  /** Its start, as written. */
  readonly start: string;
  /** The day in the event's own time zone, New York's for UTC; undefined if the event has none. */
  readonly date: IsoDate | undefined;
  /** From its description, otherwise from its start time, which may be that of a call. */
  readonly session: Session;
  readonly isCancelled: boolean;
}

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Outlook's time zone names; all others are IANA's. */
const windowsZones: Readonly<Record<string, string>> = {
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Romance Standard Time': 'Europe/Paris',
  'Tokyo Standard Time': 'Asia/Tokyo',
  UTC: 'UTC',
};

/** True if the text is a calendar file (RFC 5545). */
export function isCalendarFile(text: string): boolean {
  return /^\s*BEGIN:V(?:CALENDAR|EVENT)\s*$/im.test(text.slice(0, 1000));
}

/** Returns the events of a calendar file, without its alarms and to-dos. Never throws. */
export function calendarEvents(text: string): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  const open: string[] = [];
  let line = 0;
  let properties: Property[] = [];
  for (const { number, content } of unfolded(text)) {
    const property = propertyOf(content);
    if (!property) continue;
    const { name, value } = property;
    const component = value.trim().toUpperCase();
    if (name === 'BEGIN') {
      open.push(component);
      if (component === 'VEVENT') {
        line = number;
        properties = [];
      }
    } else if (name === 'END') {
      if (component === 'VEVENT') events.push(eventOf(properties, line));
      open.pop();
    } else if (open.at(-1) === 'VEVENT') properties.push(property);
  }
  return events;
}

/** Joins lines that begin with a space or tab to the preceding one (RFC 5545, 3.1). */
function unfolded(text: string): { number: number; content: string }[] {
  const lines: { number: number; content: string }[] = [];
  for (const [index, content] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(content)) last.content += content.slice(1);
    else lines.push({ number: index + 1, content });
  }
  return lines;
}

function propertyOf(line: string): Property | undefined {
  const {
    name,
    parameters = '',
    value = '',
  } = /^(?<name>[\w-]+)(?<parameters>(?:;[\w-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(?<value>.*)$/s.exec(
    line,
  )?.groups ?? {};
  return name === undefined ? undefined : { name: name.toUpperCase(), parameters, value };
}

function eventOf(properties: readonly Property[], line: number): CalendarEvent {
  const valueOf = (wanted: string) => properties.find(({ name }) => name === wanted)?.value ?? '';
  const start = properties.find(({ name }) => name === 'DTSTART');
  const session = sessionWithin(unescaped(valueOf('DESCRIPTION')));
  return {
    line,
    summary: unescaped(valueOf('SUMMARY')),
    start: valueOf('DTSTART').trim(),
    ...startOf(start),
    ...(session !== undefined && { session }),
    isCancelled: valueOf('STATUS').trim().toUpperCase() === 'CANCELLED',
  };
}

/** Unescapes text values (RFC 5545, 3.3.11). */
function unescaped(value: string): string {
  return value
    .replaceAll(/\\([nN\\,;])/g, (_, letter: string) => (/n/i.test(letter) ? ' ' : letter))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function startOf(start: Property | undefined): { date: IsoDate | undefined; session: Session } {
  const match =
    /^\s*(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:T(?<hour>\d{2}):?(?<minute>\d{2})(?::?\d{2})?(?<utc>Z)?)?/.exec(
      start?.value ?? '',
    )?.groups;
  const { year = '', month = '', day = '', hour, minute = '', utc } = match ?? {};
  const date = `${year}-${month}-${day}`;
  if (!isIsoDate(date)) return { date: undefined, session: 'open' };
  if (hour === undefined || (utc === undefined && hour + minute === '0000'))
    return { date, session: 'open' };
  const zone = utc ? 'UTC' : zoneOf(start?.parameters ?? '');
  const written = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
  );
  const there = inNewYork(written, zone);
  const minutes = there.getUTCHours() * 60 + there.getUTCMinutes();
  const isOtherDay = there.toISOString().slice(0, 10) !== date;
  if (utc) return { date: there.toISOString().slice(0, 10), session: sessionAt(minutes) };
  return { date, session: isOtherDay ? 'open' : sessionAt(minutes) };
}

function zoneOf(parameters: string): string {
  const named = /;TZID="?(?<zone>[^";:]*)"?/i.exec(parameters)?.groups?.['zone'] ?? '';
  return windowsZones[named] ?? named.replace(/^\//, '');
}

/**
 * Returns New York's local time, as if it were UTC, when it is the given time in a zone; unchanged for an unknown zone.
 */
function inNewYork(written: number, zone: string): Date {
  const offset = (name: string) => clockOf(name, written) - written;
  try {
    return new Date(zone === '' ? written : written - offset(zone) + offset('America/New_York'));
  } catch {
    return new Date(written);
  }
}

/** Returns the local time of a zone at a moment, as if it were UTC. Throws for an unknown zone. */
function clockOf(zone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const valueOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(
    valueOf('year'),
    valueOf('month') - 1,
    valueOf('day'),
    valueOf('hour'),
    valueOf('minute'),
  );
}
