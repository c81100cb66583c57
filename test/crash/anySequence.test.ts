import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { realFileSystem, type FileSystem } from '../../desk/files/fileSystem.ts';
import { parseIssue } from '../../issue/file/parseIssue.ts';
import { desk } from '../../renderer/session/deskClient.ts';
import { IssueSession } from '../../renderer/session/issueSession.ts';
import { bridgeDesk, deskOn } from '../support/bridgedDesk.ts';
import { faultyFileSystem } from '../support/faultyFileSystem.ts';
import { smallIssue, smallIssueText } from '../support/smallIssue.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { cases } from '../support/thorough.ts';

const id = '2025-08-25-kw35';
const textWith = (words: string) => smallIssueText('KW35', '2025-08-25', words);

/** What a week may bring. A number says after how many calls of the disk it happens. */
type Step =
  | { readonly do: 'type' | 'save' | 'follow' | 'reload' | 'crash' | 'other writer' | 'keep mine' }
  | { readonly do: 'crash within a save' | 'crash within the journal'; readonly after: number }
  | { readonly do: 'disk'; readonly works: boolean }
  | { readonly do: 'answer the offer'; readonly take: boolean };

const plain = ['type', 'save', 'follow', 'reload', 'crash', 'other writer', 'keep mine'] as const;
const after = fc.integer({ min: 0, max: 40 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Step>({ do: 'type' }) },
  { weight: 5, arbitrary: fc.constantFrom(...plain).map((what): Step => ({ do: what })) },
  {
    weight: 1,
    arbitrary: after.map((calls): Step => ({ do: 'crash within a save', after: calls })),
  },
  {
    weight: 1,
    arbitrary: after.map((calls): Step => ({ do: 'crash within the journal', after: calls })),
  },
  { weight: 1, arbitrary: fc.boolean().map((works): Step => ({ do: 'disk', works })) },
  { weight: 1, arbitrary: fc.boolean().map((take): Step => ({ do: 'answer the offer', take })) },
);

/** A library, a journal and the window on its one issue, through crashes and restarts. */
class Week {
  readonly #folders: { readonly library: string; readonly data: string };
  readonly #file: string;
  #disk: FileSystem = realFileSystem;
  #journalDisk: FileSystem = realFileSystem;
  #session!: IssueSession;
  #typed = '';
  #count = 0;
  /** By session: what was typed, one text in the place of the other, and which of them the window called safe last. */
  readonly #typing = new Map<string, { readonly texts: string[]; safe: number }>();
  /** What others wrote, and was not written over by others. */
  #theirs: string[] = [];

  constructor(folder: string) {
    this.#folders = { library: join(folder, 'library'), data: join(folder, 'data') };
    mkdirSync(join(this.#folders.library, id), { recursive: true });
    this.#file = join(this.#folders.library, id, 'issue.json');
    writeFileSync(this.#file, textWith('Anfang'));
  }

  /** The desk as it is now. */
  get desk(): ReturnType<typeof deskOn> {
    return deskOn(this.#folders, this.#disk, this.#journalDisk);
  }

  async open(): Promise<void> {
    const opened = await desk['issue.open']({ id });
    if (opened.outcome !== 'opened') throw new Error(opened.outcome);
    const parsed = parseIssue(opened.text);
    if (parsed.outcome !== 'parsed') throw new Error(parsed.outcome);
    this.#typed = /"content": \["([^"]*)"\]/.exec(opened.text)?.[1] ?? '';
    const read = () => smallIssue('KW35', '2025-08-25', this.#typed);
    this.#session = new IssueSession(id, opened, read, 'Probe');
  }

  async live(what: Step): Promise<void> {
    switch (what.do) {
      case 'type':
        this.#typed = `getippt ${String((this.#count += 1))}`;
        this.#changed();
        return;
      case 'save':
        await this.#session.flush();
        return this.#hear();
      case 'follow':
        await this.#session.journal.follow();
        return this.#hear();
      case 'keep mine':
        await this.#session.keepMine();
        await this.#session.flush();
        return this.#hear();
      case 'reload':
        await this.#session.flush();
        this.#hear();
        return this.#restart();
      case 'crash':
        return this.#restart();
      case 'crash within a save':
      case 'crash within the journal': {
        const dying = faultyFileSystem({ at: what.after, code: 'EIO', forGood: true }).fileSystem;
        if (what.do === 'crash within a save') this.#disk = dying;
        else this.#journalDisk = dying;
        await this.#session.flush();
        this.#hear();
        return this.#restart();
      }
      case 'disk':
        this.#disk = what.works
          ? realFileSystem
          : faultyFileSystem({ at: 3, code: 'ENOSPC', forGood: true }).fileSystem;
        return;
      case 'other writer': {
        const theirs = textWith(`von anderswo ${String((this.#count += 1))}`);
        this.#isReplaced();
        writeFileSync(this.#file, theirs);
        this.#theirs.push(theirs);
        return;
      }
      case 'answer the offer':
        return this.#answer(what.take);
    }
  }

  /** What was promised and is nowhere: not in the file, not in its history, not offered. */
  async lost(): Promise<string[]> {
    const { offers } = await deskOn(this.#folders, realFileSystem, realFileSystem)['recovery.list'](
      {},
    );
    const found = new Set([this.#onDisk(), ...this.#history(), ...offers.map(({ text }) => text)]);
    const lost = [...this.#typing.values()]
      .filter(({ safe }) => safe >= 0)
      .map(({ texts, safe }) => texts.slice(safe))
      .filter((texts) => !texts.some((text) => found.has(text)))
      .flat();
    return [...lost, ...this.#theirs.filter((text) => !found.has(text))];
  }

  close(): void {
    this.#session.close();
  }

  /** Notes what the window says is safe now. */
  #hear(): void {
    const { session, kept } = this.#session.journal;
    const isKept = this.#session.isSaved || kept.get() === 'journal';
    const typing = this.#typing.get(session);
    if (isKept && typing) typing.safe = typing.texts.length - 1;
  }

  #changed(): void {
    this.#session.changed();
    const { session } = this.#session.journal;
    const typing = this.#typing.get(session) ?? { texts: [], safe: -1 };
    typing.texts.push(this.#session.text);
    this.#typing.set(session, typing);
  }

  async #restart(): Promise<void> {
    this.#session.close();
    [this.#disk, this.#journalDisk] = [realFileSystem, realFileSystem];
    await this.open();
  }

  async #answer(take: boolean): Promise<void> {
    const { offers } = await desk['recovery.list']({});
    const offer = offers.find(({ session }) => session !== this.#session.journal.session);
    if (!offer) return;
    if (take) {
      this.#typed = /"content": \["([^"]*)"\]/.exec(offer.text)?.[1] ?? '';
      this.#changed();
      await this.#session.flush();
      this.#hear();
      if (!this.#session.isSaved) return;
    }
    await desk['recovery.settle']({ session: offer.session });
  }

  /** What another program writes over without asking is lost by that program, not by us. */
  #isReplaced(): void {
    const gone = this.#onDisk();
    this.#theirs = this.#theirs.filter((text) => text !== gone);
    for (const [session, { texts, safe }] of this.#typing)
      if (safe >= 0 && texts.slice(safe).includes(gone)) this.#typing.delete(session);
  }

  #onDisk(): string {
    return readFileSync(this.#file, 'utf8');
  }

  #history(): string[] {
    const folder = join(this.#file, '../.history');
    try {
      return readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => readFileSync(join(folder, name), 'utf8'));
    } catch {
      return [];
    }
  }
}

test('whatever the author does and whatever fails, no edit that was called safe is lost', async () => {
  const base = temporaryFolder();
  let weeks = 0;
  let week: Week | undefined;
  bridgeDesk(() => week?.desk);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      week = new Week(join(base, String((weeks += 1))));
      await week.open();
      for (const each of steps) {
        await week.live(each);
        expect(await week.lost()).toEqual([]);
      }
      week.close();
    }),
    { numRuns: cases(150) },
  );
});
