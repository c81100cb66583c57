import { expect, test, vi } from 'vitest';
import { archivesProcedures } from '../../../desk/archives/archivesProcedures.ts';
import { fetchAllPictures } from '../../../desk/archives/fetchPictures.ts';
import { realFileSystem } from '../../../desk/files/fileSystem.ts';
import { WriteFailed } from '../../../desk/files/writeFailure.ts';
import { Jobs } from '../../../desk/jobs/jobs.ts';
import { addIssue } from '../../../desk/library/addIssue.ts';
import { libraryIn, type Library } from '../../../desk/library/library.ts';
import { readIssue } from '../../../desk/library/readIssue.ts';
import { download, type Downloaded } from '../../../desk/pictures/download.ts';
import { serialiseIssue } from '../../../issue/file/serialiseIssue.ts';
import { changePictures, picturesIn } from '../../../issue/paste/changePictures.ts';
import { pictureIssue } from '../../support/pictureIssue.ts';
import { pictures } from '../../support/pictures.ts';
import { alwaysOpen } from '../../support/openTestLibrary.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

vi.mock(import('../../../desk/pictures/download.ts'), () => ({
  download: vi.fn<typeof download>(),
}));

/** A library with an issue whose picture is on the web; calls whose names are in `failing` fail. */
async function remoteIssue(failing = new Set<string>()) {
  const fail =
    <Args extends unknown[], T>(name: string, call: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      if (!failing.has(name)) return call(...args);
      throw Object.assign(new Error('ENOSPC: made to fail'), { code: 'ENOSPC' });
    };
  const { makeFolder, rename } = realFileSystem;
  const library = libraryIn(temporaryFolder(), {
    ...realFileSystem,
    makeFolder: fail('makeFolder', makeFolder),
    rename: fail('rename', rename),
  });
  const issue = pictureIssue({ 'picture.png': 'Ein Bild' });
  const blocks = changePictures(issue.blocks, (picture) => ({
    ...picture,
    asset: '',
    remote: 'https://media.example/a.png',
  }));
  const added = await addIssue(library, serialiseIssue({ ...issue, blocks }));
  return { library, id: added.outcome === 'created' ? added.id : expect.fail(added.outcome) };
}

const downloaded: Downloaded = { outcome: 'downloaded', bytes: pictures.png.bytes };

async function remoteIn(library: Library, id: string): Promise<number> {
  const read = await readIssue(library, id);
  if (read.outcome !== 'read') expect.fail(read.outcome);
  return picturesIn(read.issue.blocks).filter(({ remote }) => remote !== undefined).length;
}

test('what of a fetched picture is not drawn is told', async () => {
  const { library, id } = await remoteIssue();
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="9" height="9"/><image href="https://media.example/b.png" width="9" height="9"/></svg>';
  const ask = () => Promise.resolve<Downloaded>({ outcome: 'downloaded', bytes: Buffer.from(svg) });
  const fetched = await fetchAllPictures(library, [id], () => undefined, { ask });
  expect(fetched).toEqual({ fetched: 1, failed: [], cautions: ['outside-parts'] });
});

test('a picture that is on the web is kept with its issue', async () => {
  const { library, id } = await remoteIssue();
  const places: number[] = [];
  const ask = () => Promise.resolve(downloaded);
  const onIssue = (index: number) => places.push(index);
  const fetched = await fetchAllPictures(library, [id, 'gone'], onIssue, { ask });
  expect([fetched, places]).toEqual([{ fetched: 1, failed: [], cautions: [] }, [0, 1]]);
  expect(await remoteIn(library, id)).toBe(0);
});

test.each(['makeFolder', 'rename'])(
  'a disk that fails is not a picture that cannot be fetched: %s',
  async (call) => {
    const failing = new Set<string>();
    const { library, id } = await remoteIssue(failing);
    failing.add(call);
    const ask = () => Promise.resolve(downloaded);
    const work = fetchAllPictures(library, [id], () => undefined, { ask });
    await expect(work).rejects.toBeInstanceOf(WriteFailed);
    vi.mocked(download).mockResolvedValue(downloaded);
    const desk = archivesProcedures(alwaysOpen(library), new Jobs(() => undefined));
    const answer = await desk['archive.fetchPictures']({ ids: [id] });
    expect(answer.outcome).toBe('disk-full');
    expect(await remoteIn(library, id)).toBe(1);
  },
);

test('cancelling ends the download that is running', async () => {
  const { library, id } = await remoteIssue();
  const jobs = new Jobs(() => undefined);
  const desk = archivesProcedures(alwaysOpen(library), jobs);
  vi.mocked(download).mockImplementation(
    (_, { signal } = {}) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
        jobs.cancel('job');
      }),
  );
  const answer = await desk['archive.fetchPictures']({ ids: [id], job: 'job' });
  expect(answer).toEqual({ outcome: 'cancelled' });
  expect(await remoteIn(library, id)).toBe(1);
});
