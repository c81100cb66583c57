import { isIsoDate } from '../../issue/calendar/isoDate.ts';
import { anyPart, type PartFilter } from '../../issue/search/readSearch.ts';
import { searchIssue, type Place } from '../../issue/search/searchIssue.ts';
import type { SearchPart } from '../../issue/search/searchText.ts';
import { wordPattern } from '../../issue/search/term.ts';
import { inTransaction, type Database, type DatabaseValue } from '../files/database.ts';
import type { IndexEntry, IndexMatch, IndexRow, IssueIndex, RecordKey } from './issueIndex.ts';
import type { IssueCredits, IssueFacts } from './issueRecord.ts';
import { lineBreak, planSearch, typeToken, type SearchPlan, type TermPlan } from './searchPlan.ts';

const tables = `
  CREATE TABLE issue (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    stamp TEXT NOT NULL, firm INTEGER NOT NULL, hash TEXT NOT NULL, context TEXT NOT NULL,
    facts TEXT NOT NULL, time TEXT NOT NULL, credits TEXT NOT NULL
  );
  CREATE TABLE part (place INTEGER PRIMARY KEY, content TEXT NOT NULL, folded TEXT NOT NULL);
  CREATE VIRTUAL TABLE found USING fts5 (text, time, type, source, content='', contentless_delete=1, tokenize='ascii', prefix='1 2');
  CREATE TABLE word (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
  CREATE TABLE page (
    page TEXT NOT NULL, date TEXT NOT NULL, issue INTEGER NOT NULL, PRIMARY KEY (page, date, issue)
  ) WITHOUT ROWID;
  CREATE INDEX page_of_issue ON page (issue);
`;

/** A part's number is its issue's, shifted by this many bits, and its own. */
const partBits = 20;
const mostParts = 2 ** partBits;

/** Creates the tables if the database is empty; throws if it has those of another version. */
export function makeTables(database: Database, version: number): void {
  inTransaction(database, () => {
    const found = database.prepare('PRAGMA user_version').get()?.['user_version'];
    const isEmpty = database.prepare('SELECT 1 FROM sqlite_master').get() === undefined;
    if (isEmpty) database.exec(`${tables} PRAGMA user_version = ${String(version)}`);
    else if (found !== version) throw new Error('The index is of another version.');
  });
}

/** Returns the index in a database whose tables exist. */
export function sqlIndex(database: Database): IssueIndex {
  const prepared = new Map<string, ReturnType<Database['prepare']>>();
  const statement = (sql: string) => {
    let known = prepared.get(sql);
    if (!known) prepared.set(sql, (known = database.prepare(sql)));
    return known;
  };
  const run = (sql: string, ...values: DatabaseValue[]) => statement(sql).run(...values);
  const one = (sql: string, ...values: DatabaseValue[]) =>
    statement(sql).get(...values) as Row | undefined;
  const all = (sql: string, ...values: DatabaseValue[]) => statement(sql).all(...values) as Row[];

  function numberOf(id: string): number | undefined {
    const row = one('SELECT number FROM issue WHERE id = ?', id);
    return row && Number(row['number']);
  }

  function forget(number: number): void {
    const range = [number * mostParts, (number + 1) * mostParts - 1];
    run('DELETE FROM found WHERE rowid BETWEEN ? AND ?', ...range);
    run('DELETE FROM part WHERE place BETWEEN ? AND ?', ...range);
    run('DELETE FROM page WHERE issue = ?', number);
  }

  function putOne({ id, key, record: { facts, credits, text } }: IndexEntry): void {
    const before = numberOf(id);
    if (before !== undefined) forget(before);
    run(
      `INSERT INTO issue (id, ${rowColumns}, time, credits) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET stamp = excluded.stamp, firm = excluded.firm, hash = excluded.hash,
       context = excluded.context, facts = excluded.facts, time = excluded.time, credits = excluded.credits`,
      id,
      key.stamp,
      Number(key.isFirm),
      key.hash,
      key.context,
      JSON.stringify(facts),
      text?.when ?? '',
      JSON.stringify(credits),
    );
    const number = numberOf(id) ?? 0;
    const known = knownWords();
    const newWords = new Set<string>();
    const isDated = isIsoDate(facts.date);
    for (const [index, part] of (text?.parts ?? []).entries()) {
      const place = number * mostParts + index;
      const { id: blockId, type, heading, lines, folded, sources } = part;
      const content = JSON.stringify({ id: blockId, type, heading, lines, sources });
      run('INSERT INTO part VALUES (?, ?, ?)', place, content, folded.join('\n'));
      run(
        'INSERT INTO found (rowid, text, time, type, source) VALUES (?, ?, ?, ?, ?)',
        place,
        inOneText(folded),
        text?.when ?? '',
        typeToken(type),
        inOneText(sources),
      );
      for (const word of part.words) if (word !== '' && !known.has(word)) newWords.add(word);
      if (!isDated) continue;
      for (const page of part.pages)
        run('INSERT OR IGNORE INTO page VALUES (?, ?, ?)', page, facts.date, number);
    }
    for (const word of newWords) run('INSERT OR IGNORE INTO word (word) VALUES (?)', word);
  }

  /** Words are only added: one that no issue has any more finds nothing. */
  const words = new Set<string>();
  let lastWord = 0;
  function knownWords(): ReadonlySet<string> {
    for (const row of all('SELECT number, word FROM word WHERE number > ?', lastWord)) {
      words.add(String(row['word']));
      lastWord = Number(row['number']);
    }
    return words;
  }

  /** The last query's plan: its words are looked up once for all of its issues. */
  let planned: { readonly key: string; readonly plan: SearchPlan } | undefined;
  function planOf(terms: readonly string[], only: PartFilter): SearchPlan {
    const known = knownWords();
    const key = JSON.stringify([known.size, terms, only]);
    if (planned?.key !== key) planned = { key, plan: planSearch(terms, only, [...known]) };
    return planned.plan;
  }

  /** SQLite's number for the writes of others. */
  const versionNow = () => one('PRAGMA data_version')?.['data_version'];
  let version = versionNow();

  return {
    isChangedElsewhere: () => {
      const before = version;
      version = versionNow();
      return version !== before;
    },
    rows: () =>
      new Map(
        all(`SELECT id, ${rowColumns} FROM issue`).map((row) => [String(row['id']), rowOf(row)]),
      ),
    row: (id) => {
      const row = one(`SELECT ${rowColumns} FROM issue WHERE id = ?`, id);
      return row && rowOf(row);
    },
    put: (issues) => {
      inTransaction(database, () => {
        for (const issue of issues) putOne(issue);
      });
    },
    setKey: (id, { stamp, isFirm, hash, context }) => {
      const sql = 'UPDATE issue SET stamp = ?, firm = ?, hash = ?, context = ? WHERE id = ?';
      run(sql, stamp, Number(isFirm), hash, context, id);
    },
    remove: (id) => {
      const number = numberOf(id);
      if (number === undefined) return;
      inTransaction(database, () => {
        forget(number);
        run('DELETE FROM issue WHERE number = ?', number);
      });
    },
    search: (terms, only = anyPart) => {
      const plan = planOf(terms, only);
      const found = countsOf(plan, true);
      const exact = hasNear(plan) ? countsOf(plan, false) : found;
      const timed = plan.filter === '' ? issuesOfTime(terms) : new Map<number, string>();
      const ids = idsOf([...found.keys()]);
      const matches = [...found].flatMap(([number, places]): IndexMatch[] => {
        const id = timed.has(number) ? undefined : ids.get(number);
        return id === undefined ? [] : [{ id, isNear: !exact.has(number), places }];
      });
      return [...matches, ...[...timed.values()].map((id) => ({ id, isNear: false, places: 0 }))];
    },
    places: placesIn,
    lastLinking: (page, before) =>
      all(
        `SELECT id FROM page JOIN issue ON number = issue WHERE page = ?1 AND date =
         (SELECT max(date) FROM page WHERE page = ?1 AND date < ?2)`,
        page,
        before,
      ).map((row) => String(row['id'])),
    credits: (id) => {
      const row = one('SELECT credits FROM issue WHERE id = ?', id);
      return row
        ? (JSON.parse(String(row['credits'])) as IssueCredits)
        : { title: '', pictures: [] };
    },
    close: () => database.close(),
  };

  function idsOf(numbers: readonly number[]): ReadonlyMap<number, string> {
    const sql = 'SELECT number, id FROM issue WHERE number IN (SELECT value FROM json_each(?))';
    const rows = all(sql, JSON.stringify(numbers));
    return new Map(rows.map((row) => [Number(row['number']), String(row['id'])]));
  }

  /** Returns the issues, by number, of which only the time is asked for. */
  function issuesOfTime(terms: readonly string[]): Map<number, string> {
    const conditions = ["time <> ''", ...terms.map(() => 'instr(time, ?) > 0')];
    return new Map(
      all(
        `SELECT number, id FROM issue WHERE ${allOf(conditions)}`,
        ...terms.map((term) => ` ${term} `),
      ).map((row) => [Number(row['number']), String(row['id'])]),
    );
  }

  /** Returns the number of matching parts by issue. */
  function countsOf(plan: SearchPlan, withNear: boolean): Map<number, number> {
    const { from, values } = queryOf(plan, withNear);
    const rows = all(
      `SELECT place >> ${String(partBits)} AS number, count(*) AS parts FROM (${from}) GROUP BY number`,
      ...values,
    );
    return new Map(rows.map((row) => [Number(row['number']), Number(row['parts'])]));
  }

  /** Returns the first matching parts of each issue, those with only a similar word last. */
  function firstPlaces(
    numbers: readonly number[],
    plan: SearchPlan,
    most: number,
  ): ReadonlyMap<number, ReadonlySet<number>> {
    const places = new Map(numbers.map((number) => [number, new Set<number>()]));
    for (const withNear of hasNear(plan) ? [false, true] : [false]) {
      const { from, values } = queryOf(plan, withNear);
      const sql = `SELECT place FROM (${from}) WHERE place >> ${String(partBits)} IN (SELECT value FROM json_each(?)) ORDER BY place`;
      for (const row of all(sql, ...values, JSON.stringify(numbers))) {
        const place = Number(row['place']);
        const ofIssue = places.get(Math.floor(place / mostParts));
        if (ofIssue && ofIssue.size < most) ofIssue.add(place);
      }
    }
    return places;
  }

  function placesIn(
    ids: readonly string[],
    terms: readonly string[],
    most: number,
    only: PartFilter = anyPart,
  ): ReadonlyMap<string, readonly Place[]> {
    const issues = ids.flatMap((id) => {
      const row = one('SELECT number, time FROM issue WHERE id = ?', id);
      return row ? [{ id, number: Number(row['number']), when: String(row['time']) }] : [];
    });
    const numbers = issues.map(({ number }) => number);
    const plan = planOf(terms, only);
    const places = firstPlaces(numbers, plan, most);
    const similar = new Map(plan.terms.map((each) => [each.term, wordPattern(each.similar)]));
    const similarIn = (term: string) => similar.get(term);
    return new Map(
      issues.map(({ id, number, when }) => {
        const parts = [...(places.get(number) ?? [])]
          .toSorted((first, second) => first - second)
          .flatMap((place) => {
            const part = one('SELECT content, folded FROM part WHERE place = ?', place);
            return part ? [partOf(part)] : [];
          });
        return [id, searchIssue({ when, parts }, terms, only, similarIn) ?? []];
      }),
    );
  }
}

function hasNear({ terms }: SearchPlan): boolean {
  return terms.some(({ near }) => near !== '');
}

type Row = Record<string, unknown>;

const rowColumns = 'stamp, firm, hash, context, facts';

function rowOf(row: Row): IndexRow {
  const key: RecordKey = {
    stamp: String(row['stamp']),
    isFirm: row['firm'] === 1,
    hash: String(row['hash']),
    context: String(row['context']),
  };
  return { ...key, facts: JSON.parse(String(row['facts'])) as IssueFacts };
}

function partOf({ content, folded }: Row): SearchPart {
  return {
    ...(JSON.parse(String(content)) as Pick<
      SearchPart,
      'id' | 'type' | 'heading' | 'lines' | 'sources'
    >),
    folded: String(folded).split('\n'),
    // The plan knows the similar words, for which alone they are needed.
    words: new Set(),
    pages: [],
  };
}

/** Returns the lines as one text for FTS5. */
function inOneText(folded: readonly string[]): string {
  return folded.join(` ${lineBreak} `);
}

/** Returns a query for the places of the parts that match the filter and all terms; of none without either. */
function queryOf(
  { filter, terms }: SearchPlan,
  withNear: boolean,
): { readonly from: string; readonly values: string[] } {
  // FTS5 has no expression for nothing.
  if (filter === '' && terms.length === 0)
    return { from: 'SELECT place FROM part WHERE FALSE', values: [] };
  const listed = (plan: TermPlan) =>
    [plan.exact, ...(withNear ? [plan.near] : []), plan.time].filter(Boolean).join(' OR ');
  const narrow = terms.filter(({ within }) => within === undefined);
  const wide = terms.filter(({ within }) => within !== undefined);
  const matched = [filter, ...narrow.map((plan) => `(${listed(plan)})`)]
    .filter(Boolean)
    .join(' AND ');
  const conditions = wide.map(
    () => '(instr(folded, ?) > 0 OR place IN (SELECT rowid FROM found WHERE found MATCH ?))',
  );
  const values = wide.flatMap((plan) => [plan.term, listed(plan)]);
  if (conditions.length === 0)
    return { from: 'SELECT rowid AS place FROM found WHERE found MATCH ?', values: [matched] };
  const inMatched =
    matched === '' ? [] : ['place IN (SELECT rowid FROM found WHERE found MATCH ?)'];
  return {
    from: `SELECT place FROM part WHERE ${allOf([...inMatched, ...conditions])}`,
    values: [...(matched === '' ? [] : [matched]), ...values],
  };
}

/** Returns the conditions as one, in a tree as flat as possible: SQLite refuses one with a thousand levels. */
function allOf(conditions: readonly string[]): string {
  if (conditions.length <= 2) return conditions.join(' AND ');
  const half = Math.ceil(conditions.length / 2);
  return `(${allOf(conditions.slice(0, half))}) AND (${allOf(conditions.slice(half))})`;
}
