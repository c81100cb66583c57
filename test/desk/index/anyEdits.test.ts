import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markSent } from '../../../desk/issues/markSent.ts';
import { redateFolder, renameIssue } from '../../../desk/issues/renameIssue.ts';
import { saveIssue } from '../../../desk/issues/saveIssue.ts';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { libraryIn, type Library } from '../../../desk/library/library.ts';
import { openIssue } from '../../../desk/library/readIssue.ts';
import { listTrash, restoreIssue } from '../../../desk/trash/trash.ts';
import { trashIssue } from '../../../desk/trash/trashIssue.ts';
import { blankBlock, blankNewsItem } from '../../../issue/blocks/allBlocks.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { paragraphs } from '../../../issue/text/flow.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { answersFromFiles, answersOf, noise, pages, words } from './support.ts';
import { cases } from '../../support/thorough.ts';

const text = fc
  .record({
    title: fc.constantFrom('Eins', 'Hafen', ''),
    date: fc.constantFrom('2025-05-05', '2025-08-25', '2025-08-25', '', 'bald'),
    body: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }),
    news: fc.array(fc.constantFrom(...words), { maxLength: 4 }),
    page: fc.constantFrom(...pages),
    credit: fc.constantFrom('', 'Ada'),
  })
  .map(({ title, date, body, news, page, credit }) =>
    serialiseIssue({
      id: 'any',
      blocks: [
        { ...blankBlock('masthead', 'b1'), title, date },
        { ...blankBlock('text', 'b2'), body: paragraphs(body.join(' '), news.join(' – ')) },
        {
          ...blankBlock('news-section', 'b3'),
          items: [
            {
              ...blankNewsItem('n1'),
              headline: [news.join(' ')],
              sources: [{ label: ['Quelle'], url: `https://${page}` }],
            },
          ],
        },
        {
          ...blankBlock('figure', 'b4'),
          picture: {
            ...blankBlock('figure', 'b4').picture,
            asset: `${'a'.repeat(64)}.png`,
            alt: 'Bild',
          },
          credit: [credit],
        },
      ],
    }),
  );

const kinds = [
  'add',
  'save',
  'rename',
  'redate',
  'mark',
  'trash',
  'restore',
  'write outside',
  'write outside at the same time',
  'touch outside',
  'move outside',
  'copy outside',
  'copy the file outside',
  'remove outside',
  'damage outside',
  'rename the newsletter',
  'start anew',
  'put noise in place of the index',
  'put noise into the index',
  'put a newer index in place',
  'put a folder in place of the index',
  'remove the index',
  'kill a program that fills the index',
] as const;
const step = fc.record({
  kind: fc.constantFrom(...kinds),
  which: fc.nat(20),
  text,
  by: fc.constantFrom('here', 'there'),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const fillIndex = join(import.meta.dirname, 'fillIndex.ts');

/** Two programs with one library and one index. */
class Programs {
  readonly folder: string;
  readonly indexFolder: string;
  here: Library;
  there: Library;

  constructor() {
    const home = temporaryFolder();
    this.folder = join(home, 'library');
    this.indexFolder = join(home, 'index');
    mkdirSync(this.folder);
    writeFileSync(join(this.folder, 'publication.json'), JSON.stringify({ name: 'Probe' }));
    this.here = this.open();
    this.there = this.open();
  }

  open(): Library {
    return libraryIn(this.folder, undefined, this.indexFolder);
  }

  /** The index's file, as it was named last. */
  #index(): string {
    const names = existsSync(this.indexFolder) ? readdirSync(this.indexFolder) : [];
    const name = names.find((each) => each.endsWith('.sqlite')) ?? this.#indexName;
    this.#indexName = name;
    return join(this.indexFolder, name);
  }
  #indexName = 'none.sqlite';

  /** Removes the index's file, and puts something else in its place. */
  #replaceIndex(put: (path: string) => void): void {
    const path = this.#index();
    for (const end of ['', '-wal', '-shm']) rmSync(path + end, { recursive: true, force: true });
    mkdirSync(this.indexFolder, { recursive: true });
    put(path);
  }

  async do({ kind, which, text: written, by }: Step): Promise<void> {
    const library = this[by];
    const ids = readdirSync(this.folder).filter((name) =>
      existsSync(join(this.folder, name, 'issue.json')),
    );
    const id = ids[which % Math.max(1, ids.length)];
    const file = join(this.folder, id ?? '', 'issue.json');
    if (kind === 'add' || id === undefined) {
      await addIssue(library, written);
      return;
    }
    switch (kind) {
      case 'save': {
        const opened = await openIssue(library, id);
        if (opened.outcome === 'opened') await saveIssue(library, id, written, opened.revision);
        return;
      }
      case 'rename':
        await renameIssue(library, id, `Neu ${String(which)}`);
        return;
      case 'redate':
        await redateFolder(library, id, '2025-12-01');
        return;
      case 'mark':
        await markSent(library, id, { date: '2025-09-01', target: 'beehiiv' });
        return;
      case 'trash':
        await trashIssue(library, id);
        return;
      case 'restore': {
        const [last] = await listTrash(library);
        if (last) await restoreIssue(library, last.name);
        return;
      }
      case 'write outside':
        writeFileSync(file, written);
        return;
      case 'write outside at the same time': {
        // Same size, and within what a clock can tell.
        const before = readFileSync(file, 'utf8');
        writeFileSync(file, before.replaceAll('Hafen', 'Kinos'));
        return;
      }
      case 'touch outside':
        utimesSync(file, 1, which);
        return;
      case 'move outside':
        renameSync(join(this.folder, id), join(this.folder, `anders-${String(which)}`));
        return;
      case 'copy outside':
        cpSync(join(this.folder, id), join(this.folder, `${id} (Konfliktkopie)`), {
          recursive: true,
        });
        return;
      case 'copy the file outside':
        cpSync(file, file.replace('.json', ' (1).json'));
        return;
      case 'remove outside':
        rmSync(which % 2 === 0 ? file : join(this.folder, id), { recursive: true });
        return;
      case 'damage outside':
        writeFileSync(file, written.slice(0, written.length / 2));
        return;
      case 'rename the newsletter':
        writeFileSync(
          join(this.folder, 'publication.json'),
          JSON.stringify({ name: `Probe ${String(which)}`, language: which % 2 ? 'de' : 'en' }),
        );
        return;
      case 'start anew':
        await library.known.close();
        this[by] = this.open();
        return;
      case 'put noise in place of the index':
        this.#replaceIndex((path) => {
          writeFileSync(path, noise(200 + which * 400));
        });
        return;
      case 'put noise into the index':
        if (existsSync(this.#index()) && statSync(this.#index()).isFile())
          writeFileSync(this.#index(), noise(statSync(this.#index()).size));
        return;
      case 'put a newer index in place':
        this.#replaceIndex((path) => {
          const newer = new DatabaseSync(path);
          newer.exec('PRAGMA user_version = 999999; CREATE TABLE issue (id TEXT)');
          newer.close();
        });
        return;
      case 'put a folder in place of the index':
        this.#replaceIndex((path) => {
          mkdirSync(join(path, 'folder'), { recursive: true });
        });
        return;
      case 'remove the index':
        this.#replaceIndex(() => undefined);
        return;
      case 'kill a program that fills the index': {
        const filler = spawn(process.execPath, [fillIndex, this.folder, this.indexFolder]);
        const ended = once(filler, 'exit');
        await Promise.race([once(filler.stdout, 'data'), ended]);
        await delay(which * 3);
        filler.kill('SIGKILL');
        await ended;
      }
    }
  }
}

test('after any edits, by any program, and any damage, the index answers as a rebuilt one and as the files', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const programs = new Programs();
      for (const [index, each] of steps.entries()) {
        await programs.do(each);
        // Now and then, so that an index may miss several edits.
        if (index % 3 === 0) await answersOf(programs[each.by]);
      }
      const expected = await answersFromFiles(programs.folder);
      const anew = programs.open();
      const rebuilt = libraryIn(programs.folder, undefined, `${programs.indexFolder}-rebuilt`);
      for (const library of [programs.here, programs.there, anew, rebuilt]) {
        expect(await answersOf(library)).toEqual(expected);
        await library.known.close();
      }
    }),
    { numRuns: cases(20) },
  );
});
