import type { Company } from '../../text/piece.ts';

const event = String.raw`(?:quartals(?:zahlen|ergebnis(?:se)?|bericht|mitteilung)|halbjahres(?:zahlen|bericht|ergebnis(?:se)?|finanzbericht)|jahres(?:zahlen|bericht|ergebnis(?:se)?)|geschäftszahlen|(?:q[1-4]-)?zahlen|bilanz(?:vorlage)?|ergebnis(?:se)?|earnings(?: (?:call|release|report|date|announcement|results|conference call))?|(?:quarterly |financial )?results|conference call|reports? earnings)`;
const period = String.raw`(?:q[1-4]|[1-4]q|h[12]|[12]h|[12]\. (?:quartal|halbjahr)|(?:fiscal |gj |geschäftsjahr )?(?:fy ?)?(?:20)?\d{2}(?:\/\d{2})?|(?:first|second|third|fourth)[- ](?:quarter|half)|fiscal year|estimated|projected)`;
/** Phrases about a company's report: "NVIDIA to report Q2", "SAP legt Zahlen vor". */
const verbs = String.raw`(?:(?:to|will) (?:report|release|announce|publish|post|host|present)|reports|releases|announces|publishes|posts|reporting|berichtet|meldet|veröffentlicht|präsentiert|publiziert|legt|gibt|stellt)`;
const between = String.raw`[\s,:–—/-]+`;
const atEnd = new RegExp(
  String.raw`${between}(?:${period}${between})*(?:${event})(?:${between}(?:${period}))*$`,
  'iu',
);
const atStart = new RegExp(
  String.raw`^(?:${period}${between})*(?:${event})(?:${between}${period})*(?:\s*[:–—]\s*|\s+-\s+|\s+(?:von|of|for|bei)\s+)`,
  'iu',
);

const alone = new RegExp(
  String.raw`^(?:${period}${between})*(?:${event}|q[1-4]|[1-4]q|[12]h)(?:${between}(?:${event}|${period}))*(?:\s*\([^()]*\))?$`,
  'iu',
);
const sentence = new RegExp(
  String.raw`(?<=\S)\s+${verbs}(?:\s+(?:its|the|their|seine|ihre|die|neue|new))?(?:\s+(?:${period}|${event}|${period}[- ]?(?:${event}|zahlen|results|earnings)))*(?:\s+(?:vor|bekannt|ab))?\s*[.!]?$`,
  'iu',
);

/** Returns the name without calendars' words for the event: "Quartalszahlen: SAP", "NVIDIA Q2 FY26 Earnings Call". */
export function withoutEventWords(text: string): string {
  const name = text.replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u, '');
  const shorter = name.replace(atStart, '').replace(sentence, '').replace(atEnd, '').trim();
  return shorter === '' ? text : shorter;
}

/** Removes the event from a company's name after its ticker and session were removed: "NVIDIA Earnings (AMC)". */
export function withoutEvent(company: Company): Company {
  return { ...company, name: withoutEventWords(company.name) };
}

/** True if a text names an event without a company: "Q2 2026 Earnings Release", "Halbjahreszahlen". */
export function isEvent(text: string): boolean {
  return alone.test(text.trim());
}
