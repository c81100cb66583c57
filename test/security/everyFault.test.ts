import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../build/targets.ts';
import { isThorough } from '../../build/testReport.ts';
import { procedureNames, type Input, type ProcedureName, type Reply } from '../../desk/contract.ts';
import { openDesk } from '../../desk/desk.ts';
import { dispatch } from '../../desk/dispatch.ts';
import { contentHash } from '../../desk/files/contentHash.ts';
import { privateFileSystem } from '../../desk/files/privateFiles.ts';
import { writeFailure } from '../../desk/files/writeFailureContract.ts';
import { preferencesFile } from '../../desk/preferences/preferencesFile.ts';
import { serialiseIssue } from '../../issue/file/serialiseIssue.ts';
import { newPublication } from '../../issue/publication.ts';
import { faultyFileSystem, type Fault } from '../support/faultyFileSystem.ts';
import { pictureIssue } from '../support/pictureIssue.ts';
import { pictures } from '../support/pictures.ts';
import { smallIssueText } from '../support/smallIssue.ts';
import { folderInMemory } from '../support/temporaryFolder.ts';
import { someOf } from '../support/thorough.ts';

const id = '2025-08-25-kw35';
const png = pictures.png.bytes;
const asset = `${contentHash(png)}.png`;
const text = serialiseIssue(pictureIssue({ [asset]: 'Ein Bild' }));
const revision = contentHash(new TextEncoder().encode(text));
const version = '2025-08-20T08-00-00-000Z-01234567';
const trashed = '2025-08-20T08-00-00-000Z-alt';
const fileCopy = { kind: 'file', name: 'issue (1).json', of: id, program: 'google-drive' } as const;
const folderCopy = { kind: 'folder', name: `${id} 2`, of: id, program: 'icloud' } as const;
const session = 'session-0001';
const mail = {
  host: 'localhost',
  port: 1,
  security: 'none',
  user: '',
  address: 'a@b.example',
} as const;

const host = {
  kind: 'webdav',
  base: 'https://pictures.example',
  settings: { address: 'https://cloud.example/dav', user: 'ada' },
};

const draftTool = { tool: 'brevo' };

type Inputs = { readonly [N in ProcedureName]: readonly Input<N>[] };

/** What each procedure of the desk is asked: one that is new does not compile until it is here. */
const inputs: Inputs = {
  'app.start': [{}],
  'app.diagnostics': [{ userAgent: 'Firefox' }],
  'fault.note': [{ name: 'TypeError', stack: [] }],
  'preferences.save': [{ textSize: 120 }],
  'library.choose': [{}],
  'library.create': [{ name: 'Neu', author: '', language: 'de' }],
  'library.openSample': [{ language: 'en' }],
  'library.list': [{}],
  'library.credits': [{}],
  'publication.save': [{ publication: newPublication({ name: 'Anders' }), revision: '' }],
  'publication.addAsset': [{ bytes: pictures.gif.bytes.toString('base64') }],
  'issue.create': [{}, { from: id }],
  'issue.add': [{ text }],
  'issue.open': [{ id }],
  'issue.save': [{ id, text: text.replace('kurzer', 'langer'), revision }],
  'issue.rename': [{ id, title: 'Ein anderer Titel' }],
  'issue.redateFolder': [{ id, date: '2025-09-01' }],
  'issue.duplicate': [{ id }],
  'issue.markSent': [{ id, sent: { date: '2025-08-25', target: 'beehiiv' } }],
  'issue.trash': [{ id }],
  'issue.export': [
    { id, target: 'html' },
    { id, target: 'eml' },
    { id, target: 'mailchimp', options: { zip: true } },
  ],
  'issue.weighPictures': [{ id, files: [asset] }],
  'links.ask': [{ addresses: [] }],
  'issue.exportPicture': [{ id, target: 'beehiiv', number: 1 }],
  'issue.printPage': [{ id }],
  'issue.savePdf': [{ id }],
  'issue.handOut': [{ id, target: 'markdown', file: 'brief.md', way: 'drag' }],
  'issue.showing': [{ page: 'one', id, isEdited: true }],
  'issue.reveal': [{ id }],
  'trash.list': [{}],
  'trash.restore': [{ name: trashed }],
  'trash.delete': [{ names: [trashed] }],
  'asset.add': [{ id, bytes: pictures.gif.bytes.toString('base64') }],
  'asset.inspect': [{ id, assets: [asset] }],
  'chart.draw': [
    {
      chart: {
        table: [
          ['', 'A'],
          ['Eins', '1'],
        ],
      },
      setting: { language: 'de', page: '#ffffff', accent: '#b3261e', width: 400 },
      shown: 500,
    },
  ],
  'asset.fit': [{ id, file: asset }],
  'asset.makeReady': [{ id, assets: [asset] }],
  'job.cancel': [{ job: 'job-no-one-runs' }],
  'copy.open': [fileCopy, folderCopy],
  'copy.trash': [fileCopy, folderCopy],
  'lease.hold': [{ id, page: 'page', session, over: false }],
  'lease.release': [{ session }],
  'history.list': [{ id }],
  'history.read': [{ id, version }],
  'history.name': [
    { id, name: 'jetzt' },
    { id, version, name: 'damals' },
  ],
  'mail.settings': [{}],
  'mail.saveSettings': [{ settings: mail }],
  'mail.forgetPassword': [{}],
  // Both go to the network: what they do on the disk is what `issue.export` and `asset.add` do.
  'mail.sendTest': [],
  'picture.fetch': [],
  'picture.copy': [{ id: `${id} 2`, from: id, asset }],
  'archive.known': [{}],
  'archive.add': [
    {
      text: text.replace('"blocks"', '"origin": "feed:1",\n  "blocks"'),
      pictures: [{ name: asset, bytes: png.toString('base64') }],
    },
  ],
  'archive.learn': [{}],
  // No issue of the library has a picture on the web: nothing is asked.
  'archive.fetchPictures': [{ ids: [id] }],
  'hosting.state': [{ host }],
  'hosting.keepSecret': [{ host, secret: 'geheim' }],
  'hosting.forgetSecret': [{ host }],
  'hosting.chooseFolder': [{}],
  // It goes to the network.
  'hosting.test': [],
  'hosting.upload': [{ id, target: 'beehiiv' }],
  'draft.state': [{ tool: draftTool }],
  'draft.keepKey': [{ tool: draftTool, key: 'geheim' }],
  'draft.forgetKey': [{ tool: draftTool }],
  // It goes to the network.
  'draft.test': [],
  'draft.make': [{ id }],
  'draft.note': [{ id, draft: { tool: 'kit', id: '1' } }],
  'spelling.use': [{ language: 'de', words: [] }],
  'spelling.addWord': [{ word: 'Setzkasten' }],
  'spelling.check': [{ text: 'Ein Text.', language: 'de' }],
  'recovery.note': [{ session, id, base: revision, text: `${text} ` }],
  'recovery.list': [{}],
  'recovery.settle': [{ session: 'session-before' }],
  'recovery.discard': [{ session: 'session-before' }],
  'recovery.saveAsNew': [{ id, text }],
  'recovery.saveCopy': [{ id, text }],
  'search.find': [{ query: 'kurzer' }],
  'search.linked': [{ id, pages: ['https://example.org/'] }],
  'search.earlierTokens': [{ id }],
};

/** What the disk says, and by which outcomes that is told. */
const causes: Readonly<Record<string, readonly string[]>> = {
  ENOSPC: ['disk-full'],
  EROFS: ['read-only'],
  EACCES: ['read-only'],
  EMFILE: ['too-many-files'],
  ENOENT: ['folder-gone', 'missing'],
  EBUSY: ['in-use'],
  EIO: ['disk-error'],
};

/** A home with a library in which there is something to do for every procedure; the same each time. */
function furnish(): string {
  const home = folderInMemory();
  const library = join(home, 'library');
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'publication.json': '{"name":"Brief"}',
    [`${id}/issue.json`]: text,
    [`${id}/assets/${asset}`]: png,
    [`${id}/export/markdown/brief.md`]: '# Brief',
    [`${id}/.history/${version}.json`]: smallIssueText('Vorher', '2025-08-25'),
    [`${id}/${fileCopy.name}`]: smallIssueText('Kopie', '2025-08-25'),
    [`${folderCopy.name}/issue.json`]: smallIssueText('Kopie', '2025-08-25'),
    [`${folderCopy.name}/assets/${contentHash(pictures.webp.bytes)}.webp`]: pictures.webp.bytes,
    [`.trash/${trashed}/issue.json`]: smallIssueText('Alt', '2025-08-18'),
  };
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(join(library, dirname(path)), { recursive: true });
    writeFileSync(join(library, path), bytes);
  }
  const entry = { library, id, base: revision, time: 1, text: `${text}  ` };
  mkdirSync(join(home, 'data/recovery'), { recursive: true });
  writeFileSync(join(home, 'data/recovery/session-before.json'), JSON.stringify(entry));
  return home;
}

/** Asks the desk of a home, once it is open, with a fault in the call `at` of those that the question leads to. */
async function ask<N extends ProcedureName>(name: N, input: Input<N>, at: number, code = 'EIO') {
  const home = furnish();
  const fault = { at: Infinity, code } satisfies Fault;
  const { fileSystem, calls } = faultyFileSystem(fault);
  const open = openDesk({
    shell: {
      face: 'electron',
      chooseFolder: () => Promise.resolve(join(home, 'chosen')),
      chooseFile: (file) => Promise.resolve(join(home, file)),
      toPdf: () => Promise.resolve(png),
      reveal: () => Promise.resolve(),
      handOut: () => Promise.resolve(),
    },
    preferences: preferencesFile(join(home, 'data/browser.json'), privateFileSystem(fileSystem)),
    dataFolder: join(home, 'data'),
    documentsFolder: join(home, 'documents'),
    samplesFolder: join(projectRoot, 'samples'),
    libraryFolder: join(home, 'library'),
    fileSystem,
  });
  if (name !== 'app.start') await open.desk['app.start']({});
  const before = namesIn(home);
  const given =
    name === 'publication.save'
      ? { ...input, revision: contentHash(readFileSync(join(home, 'library/publication.json'))) }
      : input;
  const from = calls.length;
  fault.at = from + at;
  const reply = await dispatch(open.desk, name, given);
  const made = calls.slice(from);
  fault.at = Infinity;
  await open.close();
  const after = namesIn(home);
  // There are thousands: together they would not fit into a container's memory.
  rmSync(home, { recursive: true, force: true });
  return { reply, calls: made, before, after };
}

/**
 * All that lies in a folder, by name, and how many bytes: what is told by the time or by chance is as long each time.
 * Temporary files are swept later.
 */
const namesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => !name.endsWith('.setzkasten-tmp'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const size = entry.isFile() ? ` ${String(statSync(path).size)}` : '';
      return relative(folder, path).replace(/20[\d-]+T[\d-]+Z/g, '(time)') + size;
    })
    .sort();

const notDone = new Set([...writeFailure.shape.outcome.options, 'invalid', 'missing']);

const questions = procedureNames.flatMap((name) =>
  inputs[name].map((input, index) => [`${name} ${String(index)}`, name, input] as const),
);

/** What only looks: an issue that cannot be looked at is none to them, which keeps nobody from anything. */
const looks: ReadonlySet<ProcedureName> = new Set([
  'asset.inspect',
  'issue.weighPictures',
  'issue.exportPicture',
  'lease.hold',
]);

/** They take "not there" for an answer, and rightly so. */
const reads = new Set(['stat', 'read', 'list', 'realPath']);

const codes = Object.keys(causes);

/**
 * The calls that fail with a code: in a thorough run each call with one of them and with `EIO`; else half of those that
 * change something, and a fifth of those that read.
 */
function callsWith(code: string, calls: readonly string[]): number[] {
  const all = [...calls.entries()];
  const changes = all.filter(([, call]) => !reads.has(call));
  const looksAt = all.filter(([, call]) => reads.has(call));
  const tried = isThorough
    ? all
    : [...changes.filter((_, index) => index % 2 === 0), ...someOf(looksAt)];
  return tried.flatMap(([at, call]) => {
    const turn = codes[at % codes.length];
    const own = turn === 'ENOENT' && reads.has(call) ? 'EIO' : turn;
    return code === own || (isThorough && code === 'EIO') ? [at] : [];
  });
}

describe.each(questions)('%s', (_, name, input) => {
  test('says what is wrong, and leaves nothing half-made', async () => {
    const whole = await ask(name, input as never, Infinity);
    expect(['rejected', ...notDone]).not.toContain(outcomeOf(whole.reply));
    for (const [code, told] of Object.entries(causes)) {
      for (const at of callsWith(code, whole.calls)) {
        const { reply, before, after } = await ask(name, input as never, at, code);
        const outcome = outcomeOf(reply);
        const call = `${String(at)} ${String(whole.calls[at])}`;
        if (outcome !== 'rejected' && !notDone.has(outcome)) {
          // An issue that cannot be read at that moment is not the last one; a folder that cannot be moved stays.
          if (['issue.create', 'issue.rename', 'issue.redateFolder'].includes(name)) continue;
          // What is said to be done is done: only what lies in the app's own folder may lag behind.
          const done = after.filter(isOfLibrary);
          expect({ call, done }).toEqual({ call, done: whole.after.filter(isOfLibrary) });
          continue;
        }
        const isQuoted =
          (outcome === 'invalid' || outcome === 'rejected') && JSON.stringify(reply).includes(code);
        const isLook = looks.has(name) && outcome === 'missing';
        if (!isQuoted && !isLook && !told.includes(outcome))
          expect.fail(`${call}, ${code}: ${JSON.stringify(reply)}`);
        const gone = before
          .map(nameOf)
          .filter((each) => !after.map(nameOf).includes(each) && !isOfIndex(each));
        const added = after.filter((each) => !before.includes(each) && isOfLibrary(each));
        // Where the last sync alone failed, the file is whole.
        const files = added.filter((each) => whole.after.some((other) => isSame(each, other)));
        const halfMade = added.filter((each) => !files.some((file) => file.startsWith(each)));
        expect({ call, outcome, halfMade, gone }).toEqual({
          call,
          outcome,
          halfMade: [],
          gone: [],
        });
        const issues = added.flatMap((each) => /^library[/\\][^./\\ ]+$/.exec(each) ?? []);
        for (const issue of issues) expect(after.map(nameOf)).toContain(join(issue, 'issue.json'));
      }
    }
  });
});

/** A history, once made, stays. */
const isOfLibrary = (path: string) => !path.startsWith('data') && !path.includes('.history');

/** A cache, whose files come and go as it is opened and closed. */
const isOfIndex = (path: string) => path.startsWith(join('data', 'index'));

const nameOf = (path: string) => path.replace(/ \d+$/, '');

/** The same file, in whatever folder, with as many bytes. */
const isSame = (one: string, other: string) =>
  / \d+$/.test(one) && basename(one) === basename(other);

function outcomeOf(reply: Reply): string {
  if (!reply.ok) return 'rejected';
  return (reply.value as { outcome?: string }).outcome ?? 'answered';
}
