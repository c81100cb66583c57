import { parse as parseToml, TomlDate } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { aboutOf, type About } from '../../issue/import/about.ts';
import { dayOf } from '../../issue/import/dates/findDate.ts';
import type { Source } from './source.ts';

type Fields = ReadonlyMap<string, string>;

const fenced = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([^]*?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/;
const header = /^\uFEFF?((?:[A-Za-z][\w -]{0,30}:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+)\s*\n/;
const places: Readonly<Record<keyof About, readonly string[]>> = {
  title: ['title', 'titel', 'headline'],
  subject: ['subject', 'betreff', 'email_subject'],
  preheader: 'preheader preview preview_text description summary excerpt subtitle'.split(' '),
  date: ['date', 'datum', 'publish_date', 'publishdate', 'published', 'pubdate', 'created'],
  author: ['author', 'authors', 'autor', 'byline', 'by', 'von', 'from'],
  language: ['lang', 'language', 'locale', 'sprache'],
  name: ['newsletter', 'publication'],
};
const topics = ['tags', 'category', 'categories', 'keywords', 'series'];
/** Metadata of site generators that are about the file, not words of the issue. */
const technical =
  /^(?:layout|permalink|slug|status|draft|week|url|aliases|weight|modified|lastmod|updated|type|id|guid|template|published|kind|toc|comments)$/;

/**
 * Returns a text without its front matter: YAML between hyphens, TOML between plus signs, or the header lines of Pelican
 * and MultiMarkdown; what an issue has no place for, such as tags, is left out. Undefined if it has none.
 */
export function withoutFrontMatter(text: string): Source | undefined {
  const [all = '', fence = '', inside = ''] = fenced.exec(text) ?? [];
  if (fence !== '') return understood(text.slice(all.length), fieldsIn(inside, fence));
  const plain = text.replaceAll('\r\n', '\n');
  const [top = '', lines = ''] = header.exec(plain) ?? [];
  return understood(plain.slice(top.length), fieldsOfHeader(lines));
}

function understood(text: string, fields: Fields | undefined): Source | undefined {
  if (!fields || fields.size === 0) return undefined;
  const used = new Set<string>();
  const value = (place: keyof About): string | undefined => {
    const name = places[place].find((one) => (fields.get(one) ?? '') !== '');
    if (name !== undefined) used.add(name);
    return name === undefined ? undefined : fields.get(name);
  };
  const about = aboutOf({
    title: value('title'),
    subject: value('subject'),
    preheader: value('preheader'),
    date: dayOf(value('date') ?? ''),
    author: value('author'),
    language: value('language'),
    name: value('name'),
  });
  if (![...fields.keys()].some(isKnown)) return undefined;
  // A date that nobody can read is a word of the file like others.
  const dated = places.date.find((name) => used.has(name));
  if (about.date === undefined && dated !== undefined) used.delete(dated);
  const others = [...fields].filter(([name, said]) => said !== '' && !used.has(name));
  const leftOut = others
    .filter(([name]) => !technical.test(name))
    .map(([name, said]) => `${name}: ${said}`);
  return { text, about, leftOut };
}

function fieldsIn(text: string, fence: string): Fields | undefined {
  try {
    const read: unknown = fence === '---' ? parseYaml(text) : parseToml(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
    // Hugo has fields of an author's own in a table of their own.
    const { params, ...own } = { params: {}, ...read };
    const all = Object.entries(typeof params === 'object' ? { ...params, ...own } : read);
    return new Map(all.map(([name, value]) => [nameOf(name), stringOf(value)] as const));
  } catch {
    return undefined;
  }
}

/** Only lines with known names are metadata: a text may begin with a word and a colon. */
function fieldsOfHeader(lines: string): Fields | undefined {
  const fields = new Map<string, string>();
  for (const line of lines.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== '') fields.set(nameOf(name), value);
  }
  const isHeader = [...fields.keys()].every(isKnown);
  const isTitled = ['title', 'titel', 'subject', 'betreff'].some((name) => fields.has(name));
  return isHeader && isTitled ? fields : undefined;
}

function isKnown(name: string): boolean {
  return (
    Object.values(places).flat().includes(name) || topics.includes(name) || technical.test(name)
  );
}

function nameOf(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** Returns a value as text: several separated by commas, of a person the name. */
function stringOf(value: unknown): string {
  if (value instanceof TomlDate || value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(stringOf).filter(Boolean).join(', ');
  if (typeof value === 'object' && value !== null)
    return 'name' in value ? stringOf(value.name) : Object.values(value).map(stringOf).join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
