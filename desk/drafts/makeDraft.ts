import { z } from 'zod';
import { draftIn, type Draft } from '../../issue/drafts.ts';
import { isPlainWebAddress } from '../../issue/addresses/isPlainWebAddress.ts';
import type { IssueInLibrary } from '../library/library.ts';
import { HostFailed, hostFailureOf } from '../hosting/hostFailure.ts';
import type { HostCall } from '../hosting/hostFetch.ts';
import type { HostFailure } from '../hosting/hostingContract.ts';
import type { InputOf, OutputOf } from '../procedure.ts';
import { callTool, type ToolSession } from './callTool.ts';
import { prepareDraft, type DraftPicture } from './draftContent.ts';
import type { Choice, SeenDraft } from './draftKind.ts';
import type { draftsContract } from './draftsContract.ts';
import type { UsableDraftTool } from './usableDraftTool.ts';

/** What to do with an earlier draft: update it if nobody changed it there, overwrite it, or leave it and make another. */
type DraftOrder = NonNullable<InputOf<typeof draftsContract, 'draft.make'>['order']>;

/** How a draft is made. */
export interface DraftOptions extends HostCall {
  readonly order?: DraftOrder | undefined;
  /** The web addresses of published pictures, by asset, for a tool that takes none. */
  readonly addresses?: ReadonlyMap<string, string> | undefined;
  /** Called with the share that is done. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** What became of a draft. */
export type MadeDraft =
  | Extract<
      OutputOf<typeof draftsContract, 'draft.make'>,
      { outcome: 'made' | 'asks' | 'pictures-needed' }
    >
  /** `draft` is set if something lies in the tool, which the issue must remember all the same. */
  | { readonly outcome: 'failed'; readonly failure: HostFailure; readonly draft?: Draft };

/** Why an earlier draft is not updated without asking. */
export type DraftDoubt = Extract<MadeDraft, { outcome: 'asks' }>['because'];

interface Earlier {
  readonly draft: Draft;
  /** Undefined if it is gone. */
  readonly seen: SeenDraft | undefined;
}

/** Makes a draft of an issue in a mail tool, or updates it. Rejects if the disk fails, or with the signal's reason. */
export async function makeDraft(
  source: IssueInLibrary,
  tool: UsableDraftTool,
  key: string,
  options: DraftOptions = {},
): Promise<MadeDraft> {
  const { order = 'update', addresses: published = new Map(), onProgress } = options;
  const { name, kind, needs, site } = tool;
  const place = { site, key };
  const prepared = await prepareDraft(source, tool);
  const { pictures, missingPictures } = prepared;
  const homeless = pictures.filter(({ asset }) => !isPlainWebAddress(published.get(asset) ?? ''));
  if (!needs.takesPictures && homeless.length > 0)
    return { outcome: 'pictures-needed', count: homeless.length };
  const remembered = draftIn(source.issue.drafts, { tool: name, site });
  /** What the issue must remember if the rest fails. */
  let left: Draft | undefined;
  try {
    const session = await openSession(tool, key, options);
    const call = (request: Parameters<typeof callTool>[1]) => callTool(session, request);
    const look = async (id: string) => {
      const answers: unknown[] = [];
      for (const request of kind.read(id)) answers.push(await call(request));
      return kind.seen(answers, place);
    };
    const earlier = remembered && order !== 'new' ? await lookAt(remembered, look) : undefined;
    const because = earlier && doubtAbout(earlier, order);
    if (earlier && because) return { outcome: 'asks', because, draft: earlier.draft };
    const known = kind.ask ? kind.ask.read(await call(kind.ask.request(tool.settings))) : {};
    const kept: Record<string, string> = { ...remembered?.pictures };
    const addresses = needs.takesPictures
      ? await uploaded(
          pictures,
          kept,
          async ({ file }) => {
            if (!kind.picture) throw new HostFailed('refused', file.name);
            return kind.picture.address(await call(kind.picture.request(file)), place);
          },
          onProgress,
        )
      : published;
    const content = prepared.content(addresses, known);
    const answer = await call(
      earlier?.seen
        ? kind.update(earlier.draft.id, content, earlier.seen.revision)
        : kind.create(content),
    );
    const id = earlier?.draft.id ?? kind.idIn(answer);
    const used = pictures.map(({ hash }) => hash);
    const ofUse = Object.entries(kept).filter(([hash]) => used.includes(hash));
    left = {
      tool: name,
      site,
      id,
      link: earlier?.draft.link ?? '',
      revision: '',
      ...(ofUse.length > 0 && { pictures: Object.fromEntries(ofUse) }),
    };
    if (kind.fill) await call(kind.fill(id, content));
    const { revision, link } = await look(id);
    onProgress?.(1);
    const draft = { ...left, link, revision };
    return { outcome: 'made', draft, isNew: earlier === undefined, missingPictures };
  } catch (error) {
    options.signal?.throwIfAborted();
    const failure = failureOf(error, key);
    return { outcome: 'failed', failure, ...(left && { draft: left }) };
  }
}

/** Tests the key, and returns what the tool has to choose from. */
export async function testDraftTool(
  tool: UsableDraftTool,
  key: string,
  call: HostCall = {},
): Promise<
  Extract<OutputOf<typeof draftsContract, 'draft.test'>, { outcome: 'works' | 'failed' }>
> {
  try {
    const session = await openSession(tool, key, call);
    await callTool(session, tool.kind.probe);
    const choices: Record<string, Choice[]> = {};
    for (const [name, { request, read }] of Object.entries(tool.kind.choices))
      choices[name] = read(await callTool(session, request));
    return { outcome: 'works', choices };
  } catch (error) {
    call.signal?.throwIfAborted();
    return { outcome: 'failed', failure: failureOf(error, key) };
  }
}

async function openSession(
  { kind, site }: UsableDraftTool,
  key: string,
  call: HostCall,
): Promise<ToolSession> {
  if (!kind.isKey(key)) throw new HostFailed('key-unusable');
  const api = kind.api({ site, key });
  const { login } = kind;
  if (!login) return { api, headers: () => kind.headers(key, new Date()), call };
  const answer = await callTool({ api, headers: () => login.headers(key), call }, login.request);
  const token = login.token(answer);
  return { api, headers: () => kind.headers(token, new Date()), call };
}

async function lookAt(draft: Draft, look: (id: string) => Promise<SeenDraft>): Promise<Earlier> {
  try {
    return { draft, seen: await look(draft.id) };
  } catch (error) {
    if (!(error instanceof HostFailed) || error.failure.reason !== 'not-found') throw error;
    return { draft, seen: undefined };
  }
}

function doubtAbout({ draft, seen }: Earlier, order: DraftOrder): DraftDoubt | undefined {
  if (!seen) return 'gone';
  if (seen.status !== 'draft') return seen.status;
  // Nothing of the author's can be in a draft that was never finished.
  const isOurs = draft.revision === '' || draft.revision === seen.revision;
  return isOurs || order === 'overwrite' ? undefined : 'changed';
}

/** Returns the pictures' addresses; uploads those that are not in `kept`, and adds them. */
async function uploaded(
  pictures: readonly DraftPicture[],
  kept: Record<string, string>,
  upload: (picture: DraftPicture) => Promise<string>,
  onProgress: DraftOptions['onProgress'],
): Promise<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  for (const [index, picture] of pictures.entries()) {
    onProgress?.(index / (pictures.length + 1));
    const before = kept[picture.hash] ?? '';
    const address = isPlainWebAddress(before) ? before : await upload(picture);
    if (!isPlainWebAddress(address)) throw new HostFailed('unreadable', address);
    kept[picture.hash] = address;
    addresses.set(picture.asset, address);
  }
  return addresses;
}

/** Returns why it failed, without the key or a part of it. */
function failureOf(error: unknown, key: string): HostFailure {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return { reason: 'unreadable', detail: issue ? issue.path.join('.') : '' };
  }
  const parts = key.split(/[:-]/).filter((part) => part.length >= 8);
  return hostFailureOf(error, key, ...parts);
}
