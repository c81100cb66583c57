import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { afterAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../desk/desk.ts';
import { preferencesSchema } from '../../desk/contract.ts';
import { preferencesFile } from '../../desk/preferences/preferencesFile.ts';
import { rememberedFrom, rememberedSchema } from '../../desk/preferences/preferencesStore.ts';
import { checkIssue } from '../../issue/check/checkIssue.ts';
import { canonicalIssue } from '../../issue/round-trip/canonicalIssue.ts';
import { countIssue } from '../../issue/counting/countIssue.ts';
import { exportIssue, exportTargets } from '../../issue/exportIssue.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { parsePublication } from '../../issue/file/parsePublication.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { importIssue } from '../../issue/importIssue.ts';
import { publicationSchema } from '../../issue/publication.ts';
import { elementsOf } from '../issue/export/support/readHtml.ts';
import { contentOfFeed } from '../issue/export/support/words.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { someOf } from '../support/thorough.ts';
import { everyField } from './everyField.ts';
import {
  blocksSchema,
  fileOf,
  hostileBlocks,
  hostilePublication,
  hostileValue,
} from './hostileIssue.ts';
import { hostileValues } from './hostileValues.ts';
import { publicationText } from '../issue/support/publicationText.ts';

test('there are at least 400', () => {
  expect(hostileValues.length).toBeGreaterThanOrEqual(400);
});

/** The forms that can be read back. */
const readable: ReadonlySet<string> = new Set(['document', 'fragment', 'markdown']);

const liveElement = /^(?:script|iframe|object|embed|base|form|svg|math)$/;
const liveScheme = /^[\s\p{Cc}]*(?:javascript|vbscript|data|file):/iu;

/** The elements and attributes of a text that would do something by themselves. */
function livingIn(html: string): string[] {
  return elementsOf(html).flatMap(({ name, attributes }) => [
    ...(liveElement.test(name) ? [name] : []),
    ...Object.entries(attributes).flatMap(([attribute, value]) =>
      attribute.startsWith('on') ||
      ((attribute === 'href' || attribute === 'src') && liveScheme.test(value))
        ? [`${name} ${attribute}="${value}"`]
        : [],
    ),
  ]);
}

/**
 * In each turn, each field has another value: after all turns, each value was in each field; after some, each value in
 * some of the fields.
 */
const turns = someOf([...hostileValues.keys()]);
const size = 20;
const batches = Array.from({ length: Math.ceil(turns.length / size) }, (_, index) => ({
  index,
  turns: turns.slice(index * size, (index + 1) * size),
}));

/** As an issue goes through the app: read, counted, checked, written, and read again. */
function readHostile(turn: number) {
  const { publication, ...parsed } = parsePublication(JSON.stringify(hostilePublication(turn)));
  expect(parsed).toEqual({ outcome: 'parsed' });
  const read = parseIssue(fileOf(hostileBlocks(turn)));
  if (read.outcome !== 'parsed') throw new Error('It is an issue.');
  expect(read.problems).toEqual([]);
  return { turn, issue: read.issue, publication };
}

describe.each(batches)('batch $index', ({ turns: some }) => {
  let read: ReturnType<typeof readHostile>[] | undefined;
  const hostile = () => (read ??= some.map(readHostile));
  afterAll(() => {
    read = undefined;
  });

  test('each value in the fields is read, counted, checked and written', () => {
    for (const { issue, publication } of hostile()) {
      expect(parseIssue(serialiseIssue(issue))).toEqual({
        outcome: 'parsed',
        issue,
        problems: [],
      });
      expect(parsePublication(publicationText(publication))).toEqual({
        outcome: 'parsed',
        publication,
      });
      countIssue(issue, publication);
      checkIssue(issue, publication);
    }
  });

  test('nothing in any export lives, and what is ours of it is imported as it was', () => {
    for (const [place, { turn, issue, publication }] of hostile().entries()) {
      // Over all turns each value comes to each target, in about an eighth of the fields.
      for (const target of exportTargets.filter((_, index) => index % 8 === place % 8)) {
        for (const { form, text } of exportIssue(issue, publication, target).files) {
          expect(text.isWellFormed()).toBe(true);
          if (form === 'text') continue;
          const html =
            form === 'feed'
              ? contentOfFeed(text)
              : form === 'markdown'
                ? marked.parse(text, { async: false })
                : text;
          expect([turn, target, livingIn(html)]).toEqual([turn, target, []]);
          // A mail is not imported.
          if (target === 'eml' || !readable.has(form)) continue;
          const back = importIssue(text, { publication }).issue;
          expect([turn, target, canonicalIssue(back)]).toEqual([
            turn,
            target,
            canonicalIssue(issue),
          ]);
        }
      }
    }
  });
});

/** A desk with a library, on a disk of its own; its preferences are in `browser.json`. */
function setUp() {
  const folder = temporaryFolder();
  const path = join(folder, 'browser.json');
  const start = () =>
    openDesk({
      shell: { face: 'browser' },
      preferences: preferencesFile(path),
      dataFolder: join(folder, 'data'),
      documentsFolder: folder,
      samplesFolder: folder,
      libraryFolder: join(folder, 'library'),
    }).desk;
  return { path, start };
}

test('each value in the preferences is read, and saved as it is', async () => {
  const { path, start } = setUp();
  for (const turn of turns) {
    const remembered = hostileValue(rememberedSchema, turn);
    writeFileSync(path, JSON.stringify(remembered));
    const desk = start();
    const { preferences, library } = await desk['app.start']({});
    expect(library).not.toBeNull();
    expect(preferences).toEqual(preferencesSchema.parse(remembered.preferences));
    expect(await desk['preferences.save'](preferences)).toEqual({ outcome: 'done' });
    const { preferences: again, mail } = await preferencesFile(path).read();
    expect([again, mail]).toEqual([preferences, remembered.mail]);
  }
});

test('each value in the place of a preference of another kind leaves the others as they are', () => {
  const whole = everyField(preferencesSchema, { text: () => 'x' });
  for (const field of Object.keys(whole) as (keyof typeof whole)[]) {
    for (const value of hostileValues) {
      const read = rememberedFrom({ preferences: { ...whole, [field]: value } }).preferences;
      const { [field]: _hostile, ...others } = read;
      const { [field]: _whole, ...expected } = preferencesSchema.parse(whole);
      expect(others).toEqual(expected);
    }
  }
});

test.each(['constructor', 'toString', 'valueOf', '__proto__'])(
  'a setting named like what every object has (%s) is left out, also beside a damaged one',
  (name) => {
    const damaged: unknown = JSON.parse(`{ "port": -1, "${name}": {}, "libraryFolder": "/a" }`);
    expect(rememberedFrom(damaged)).toEqual({ ...rememberedFrom({}), libraryFolder: '/a' });
  },
);

test('each value in the place of a block’s field of another kind leaves the block as it was written', () => {
  const blocks = everyField(blocksSchema, { text: () => 'x' }).blocks as Record<string, unknown>[];
  for (const [turn, block] of blocks.entries()) {
    for (const [place, field] of Object.keys(block).entries()) {
      const hostile = someOf(hostileValues, turn + place).map((value, n) => ({
        ...block,
        id: `b${String(n)}`,
        [field]: value,
      }));
      const read = parseIssue(fileOf(hostile));
      if (read.outcome !== 'parsed') throw new Error('It is an issue.');
      const again = JSON.parse(serialiseIssue(read.issue)) as { blocks: unknown };
      expect(again.blocks).toEqual(JSON.parse(JSON.stringify(hostile)));
    }
  }
});

test('each value in the fields of a publication is saved, and read again', async () => {
  const desk = setUp().start();
  const { library } = await desk['app.start']({});
  let revision = library?.publicationRevision ?? '';
  for (const turn of turns) {
    const publication = publicationSchema.parse(hostilePublication(turn));
    const saved = await desk['publication.save']({ publication, revision });
    if (saved.outcome !== 'saved') throw new Error(saved.outcome);
    ({ revision } = saved);
    const listed = await desk['library.list']({});
    const told = listed.outcome === 'opened' ? listed.library : undefined;
    expect(told?.publicationProblem).toBeNull();
    expect(told?.publication).toEqual(publication);
  }
});

test('no value reached a prototype', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});
