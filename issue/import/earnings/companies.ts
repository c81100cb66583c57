import type { Company } from '../../text/piece.ts';
import { isFormOf, isLegalForm, isShareClass } from './legalForms.ts';
import { isSessionCode, sessionOf, takeSession, type Session } from './session.ts';
import { isExchange, takeTicker, tickerOf } from './ticker.ts';

const edge = /^[\s,;:|·–—-]+|[\s,;:|·–—*_-]+$/gu;
const bullet = /^(?:[-–—•*·▪◦‣►▶✓✔☐☑]\s+|(?:\p{Extended_Pictographic}\uFE0F?\s*)+)/u;
const groupHead = /^\s*[([]?(?<session>[^:()[\]]{2,40})[)\]]?:(?:\s+|$)(?<rest>.*)$/su;
const brackets = /\s*(?:\((?<round>[^()[\]]*)\)|\[(?<square>[^()[\]]*)\])/gu;
const withinBrackets = /[,;|/·]|\s[-–—]\s|\s+(?=\d{1,2}[:.]\d{2})/u;
/** A remark that applies to all companies in a list: "MongoDB, Okta (jeweils nachbörslich)". */
const ofAll =
  /\s*[([](?:jeweils|alle|beide|allesamt|both|all|each)\s+(?<session>[^()[\]]+)[)\]]\s*$/iu;
/** The country that news agencies put before a name: "USA/Nvidia". */
const country = /^[A-Z]{2,3}\/(?=\p{L}{3})/u;
const nobody = /^(?:keine?r?|none|nothing|no earnings|n\/a|[-–—])\.?$/iu;

/**
 * Returns the companies listed in a text, each with its ticker and session if given: "NVIDIA [NVDA] (AMC), Dell (after
 * close)", "Vorbörslich: Kohl’s; nachbörslich: Okta". A legal form or a class
 * of shares after a comma stays with its name.
 */
export function readCompanies(text: string, session: Session = 'open'): Company[] {
  const companies: Company[] = [];
  let current = session;
  const parts = splitCompanies(text);
  for (const part of parts) {
    const head = groupHead.exec(part)?.groups;
    const group = head && sessionOf(head['session'] ?? '');
    if (group !== undefined) current = group;
    const names = group === undefined ? part : (head?.['rest'] ?? '');
    const all = ofAll.exec(names)?.groups?.['session'];
    const sessionOfAll = all === undefined ? undefined : sessionOf(all);
    if (sessionOfAll !== undefined) {
      companies.push(...companyIn(names.replace(ofAll, ''), sessionOfAll));
      for (const [index, one] of companies.entries())
        companies[index] = withSession(one, sessionOfAll);
      continue;
    }
    const last = companies.at(-1);
    const said = last?.session === 'open' ? attached(names, parts.length) : undefined;
    if (last && said !== undefined) companies[companies.length - 1] = { ...last, session: said };
    else companies.push(...companyIn(names, current));
  }
  return companies;
}

/** Returns one company as named in a text; undefined if the text is empty or says that there is none. */
export function readCompany(text: string): Company | undefined {
  const found = { ticker: '', session: undefined as Session | undefined };
  let name = unwrapped(text);
  const groups = [...name.matchAll(brackets)];
  for (const group of groups.toReversed()) {
    const { round, square } = group.groups ?? {};
    const before = name.slice(0, group.index);
    const left = annotation(round ?? square ?? '', square !== undefined, before, found);
    if (left === undefined) continue;
    name = name.slice(0, group.index) + left + name.slice(group.index + group[0].length);
  }
  name = name.replace(edge, '').replace(country, '');
  const taken = found.session === undefined ? takeSession(name) : undefined;
  if (taken && (taken.rest !== '' || found.ticker !== '')) {
    found.session = taken.session;
    name = taken.rest;
  }
  const ticker = found.ticker === '' ? takeTicker(name) : undefined;
  if (ticker) {
    found.ticker = ticker.ticker;
    name = ticker.rest;
  }
  name = name.replaceAll(/\s+/g, ' ').replace(edge, '').replace(country, '');
  if (name === '' && found.ticker === '') {
    // A session without a company stays as written: no word is lost.
    const written = unwrapped(text);
    return /\p{L}/u.test(written) ? { name: written, ticker: '', session: 'open' } : undefined;
  }
  return { name: name || found.ticker, ticker: found.ticker, session: found.session ?? 'open' };
}

/** Returns the session that a part adds to the preceding company: "NVIDIA, after close". */
function attached(part: string, parts: number): Session | undefined {
  const session = sessionOf(part.trim().replace(/^[([](.*)[)\]]$/, '$1'));
  // AMC is also a company: the bare code is a session only next to a single company.
  return isSessionCode(part.trim()) && parts > 2 ? undefined : session;
}

function companyIn(text: string, session: Session): Company[] {
  const company = nobody.test(text.trim()) ? undefined : readCompany(text);
  return company ? [withSession(company, session)] : [];
}

/** Returns a company with the session given next to it, unless it has its own. */
export function withSession(company: Company, session: Session): Company {
  return company.session === 'open' ? { ...company, session } : company;
}

/**
 * Records the ticker and the session in brackets. Returns the rest: nothing, or brackets around other text; undefined
 * if they contain neither and belong to the name: "SAP (SE)".
 */
function annotation(
  text: string,
  isSquare: boolean,
  name: string,
  found: { ticker: string; session: Session | undefined },
): string | undefined {
  const take = (part: string): boolean => {
    const session = isSquare && tickerOf(part) !== undefined ? undefined : sessionOf(part);
    // "(after close, 16:05 ET)" gives the session twice; a repeated code is a ticker.
    if (session !== undefined && session === found.session && tickerOf(part) === undefined)
      return true;
    if (session !== undefined && found.session === undefined) found.session = session;
    else if (found.ticker === '' && tickerOf(part) !== undefined && !isFormOf(part, name))
      found.ticker = tickerOf(part) ?? '';
    else return false;
    return true;
  };
  if (take(text.trim())) return '';
  const parts = text.split(withinBrackets).map((part) => part.trim());
  const isListed = parts.some((part) => tickerOf(part) !== undefined && !isExchange(part));
  const left = parts.filter(
    (part) => part !== '' && !(isListed && isExchange(part)) && !take(part),
  );
  if (left.length === parts.length) return undefined;
  return left.length === 0 ? '' : ` (${left.join(', ')})`;
}

/** Removes markup before and around a list entry. */
function unwrapped(text: string): string {
  return text
    .trim()
    .replace(bullet, '')
    .replaceAll(/\*\*|__/g, '')
    .replace(/^["“”„](?<inner>.*)["“”]$/u, '$<inner>')
    .replace(/(?<=[)\]])\.$/, '')
    .trim();
}

/** Splits the text at commas, semicolons, bars and lines, but not within brackets, numbers and names. */
export function splitCompanies(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let isTickerList: boolean | undefined;
  const hasTickers = () => (isTickerList ??= listsTickers(text));
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (/[([]/.test(letter)) depth += 1;
    else if (/[)\]]/.test(letter)) depth = Math.max(0, depth - 1);
    const length = depth === 0 || letter === '\n' ? separatorAt(text, at, hasTickers) : 0;
    if (length === 0) continue;
    parts.push(text.slice(start, at));
    start = at + length;
    at = start - 1;
    depth = 0;
  }
  parts.push(text.slice(start));
  return parts.filter((part) => part.trim() !== '');
}

/** Returns the length of a separator at an offset; 0 if there is none. */
function separatorAt(text: string, at: number, hasTickers: () => boolean): number {
  const letter = text[at] ?? '';
  if (letter === ';' || letter === '\n') return 1;
  if (letter === ',') {
    const isNumber = /^\d,\d/.test(text.slice(Math.max(0, at - 1), at + 2));
    const rest = text.slice(at + 1);
    const isOfName = isLegalForm(rest) || isShareClass(rest);
    return isNumber || (isOfName && !(hasTickers() && isAmongTickers(text, at))) ? 0 : 1;
  }
  const between = /^(?:\s+[|·•]\s+|\s+(?:und|and|&)\s+)/u.exec(text.slice(at, at + 24))?.[0];
  if (between === undefined) return gapBetweenSessions(text, at);
  if (/[|·•]/.test(between)) return between.length;
  // "Johnson und Johnson" is a name; after a closing bracket one name ends and another begins.
  const isOver = /[)\]]/.test(text[at - 1] ?? '') && /^[^,;\n]*[([]/.test(text.slice(at));
  return isOver ? between.length : 0;
}

const bracketed = String.raw`(?:\s*[([][^()[\]]+[)\]])+`;
const bracketsBefore = new RegExp(`${bracketed}$`, 'u');
const nameWithBrackets = new RegExp(
  String.raw`^(?<gap>\s*/\s*|\s+)\p{L}[^,;|·•\n()[\]]*?(?<brackets>${bracketed})`,
  'u',
);

/** How long the gap is between a session in brackets and the next name with one, as in "Okta (AMC) Box (BMO)"; 0 where it is none. */
function gapBetweenSessions(text: string, at: number): number {
  if (!/[)\]]/.test(text[at - 1] ?? '')) return 0;
  const [before = ''] = bracketsBefore.exec(text.slice(Math.max(0, at - 80), at)) ?? [];
  const next = nameWithBrackets.exec(text.slice(at, at + 160))?.groups;
  return namesSession(before) && namesSession(next?.['brackets'] ?? '')
    ? (next?.['gap'] ?? '').length
    : 0;
}

function namesSession(groups: string): boolean {
  return groups
    .split(/[()[\]]/)
    .some((group) => group.split(withinBrackets).some((part) => sessionOf(part) !== undefined));
}

/** True if capitals stand on both sides of a comma, as in "MDB, SE, BOX": the second is no legal form of the first. */
function isAmongTickers(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return (
    /(?:^|[,;|:\n])\s*\$?[A-Z]{1,5}\s*(?:[([][^()[\]]*[)\]]\s*)?$/.test(before) &&
    /^\s*[A-Z]{1,5}\s*(?:$|[,;|\n([])/.test(text.slice(at + 1, at + 60))
  );
}

/**
 * True if a text lists a company by its ticker: capitals that are not a legal form, with none following. "SAP, SE"
 * lists none.
 */
function listsTickers(text: string): boolean {
  const parts = text.split(/[,;|:\n]/);
  return parts.some((part, index) => {
    const next = parts[index + 1] ?? '';
    const isBare = /^\s*\$?[A-Z]{1,5}\s*$/.test(part);
    return (
      (isBare || /^\s*\$?[A-Z]{1,5}\s*[([]/.test(part)) &&
      !isLegalForm(part) &&
      !(isBare && isLegalForm(next))
    );
  });
}
