import type { IsoDate } from '../../calendar/isoDate.ts';
import { findDates } from '../dates/findDate.ts';

/** A line such as "Von NAME · 25. August 2025": who wrote the issue and when, as far as given. */
export interface Signature {
  readonly byline: string;
  /** The word before the name, "Von" or "By"; empty if there is none. */
  readonly by: string;
  readonly date: IsoDate;
  /** The original characters of the date, including a weekday before it. */
  readonly dateText: string;
  /** A name without "Von" or "By" before it: the author's or the publication's. */
  readonly name: string;
  /** Other content of the line, such as "5 min read". */
  readonly others: readonly string[];
}

const separators = /\s*[·•|]\s*|\s+[–—-]\s+/u;
const byName =
  /^(?<by>[Vv]on|[Bb]y|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|Autor:|Autorka:)\s+(?<name>\p{Lu}[\p{L}.'’-]*(?:(?:\s+|,\s*)(?:(?:und|and|von|van|de|der|&)\s+)*\p{Lu}[\p{L}.'’-]*){0,7})$/u;
const bareName = /^\p{Lu}[^\d.:!?]*$/u;
const announcement =
  /^(?:(?:veröffentlicht|erschienen)?\s*(?:am|vom)|ausgabe vom|newsletter vom|stand|datum|date|published(?: on)?|posted(?: on)?|on|(?:publié |paru )?le|(?:publicado )?(?:el|em)|(?:pubblicato )?il|del|du|op)?[:\s]*$/iu;
const weekday =
  /(?:Mo|Di|Mi|Do|Fr|Sams|Sonn)\p{L}*tag,?(?:\s+(?:der|den|dem))?\s*$|Mittwoch,?(?:\s+(?:der|den|dem))?\s*$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?(?:\s+the)?\s*$|(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|(?:maan|dins|woens|donder|vrij|zater|zon)dag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela),?(?:\s+(?:le|el|il|dia))?\s*$/iu;
/** In East Asian languages the weekday follows. */
const weekdayBehind =
  /^\s*(?:[（(]?(?:星期|周|週)?[一二三四五六天][）)]?|[（(]?[月火水木金土日](?:曜日?)?[）)]?)(?=\s|$|[·•|,，])/u;

/** Parses a line as the signature; undefined for ordinary text. */
export function readSignature(line: string): Signature | undefined {
  const text = line.trim();
  if (text.length > 140) return undefined;
  const [found, another] = findDates(text);
  if (another) return undefined;
  if (!found) return bylineOnly(text);
  const day = weekday.exec(text.slice(0, found.from))?.index ?? found.from;
  const before = text.slice(0, day).trim();
  const told = announcement.test(before) ? [before] : partsOf(before, beforeDate);
  const to = found.to + (weekdayBehind.exec(text.slice(found.to))?.[0].length ?? 0);
  const parts = [...told, ...partsOf(text.slice(to).trim(), behindDate)];
  if (parts.includes(undefined)) return undefined;
  return signature(
    parts.filter((part) => part !== undefined),
    found.date,
    text.slice(day, to),
  );
}

function bylineOnly(text: string): Signature | undefined {
  const parts = text.split(separators);
  if (!parts.some((part) => byName.test(part)) || parts.length > 3) return undefined;
  return signature(parts, '', '');
}

const beforeDate = /^(?<parts>.*?)\s*(?:[·•|,]|\s[–—-])$/su;
const behindDate = /^(?:[·•|,]|[–—-]\s)\s*(?<parts>.*)$/su;

/** Returns the parts before or behind the date; one is undefined if the date is part of a sentence. */
function partsOf(text: string, pattern: RegExp): (string | undefined)[] {
  if (text === '') return [];
  return pattern.exec(text)?.groups?.['parts']?.split(separators) ?? [undefined];
}

function signature(
  parts: readonly string[],
  date: IsoDate,
  dateText: string,
): Signature | undefined {
  const written = parts.map((part) => part.trim()).filter((part) => part !== '');
  const author = written.find((part) => byName.test(part));
  const groups = byName.exec(author ?? '')?.groups;
  const rest = written.filter((part) => part !== author);
  const name =
    author === undefined
      ? rest.find((part) => bareName.test(part) && part.length <= 60)
      : undefined;
  const others = rest.filter((part) => part !== name);
  if (others.length > 3 || others.some((part) => part.length > 40)) return undefined;
  return {
    byline: groups?.['name'] ?? '',
    by: groups?.['by'] ?? '',
    date,
    dateText,
    name: name ?? '',
    others,
  };
}
