import { draftIn } from '../../issue/drafts.ts';
import type { IssueInLibrary } from '../library/library.ts';
import { prepareDraft } from './draftContent.ts';
import type { ToolRequest } from './draftKind.ts';
import type { UsableDraftTool } from './usableDraftTool.ts';

/** A request that would be sent, and why. */
export interface PlannedRequest extends Pick<ToolRequest, 'method' | 'json' | 'form'> {
  readonly purpose: 'login' | 'look' | 'ask' | 'picture' | 'write' | 'read';
  readonly address: string;
  /** The name of a file that is sent, and its size in bytes. */
  readonly file?: { readonly name: string; readonly bytes: number };
}

/** Stands for what only the tool knows. No host has a name like this (RFC 2606). */
const unknown = 'https://pictures.invalid/';

/**
 * Returns the requests that a draft would take, without the network and without the key: what the tool is asked first is
 * marked, and its answers are placeholders.
 */
export async function planDraft(source: IssueInLibrary, tool: UsableDraftTool, isNew = false) {
  const { name, kind, needs, site, settings } = tool;
  const { pictures, missingPictures, content } = await prepareDraft(source, tool);
  const place = { site, key: '' };
  const api = kind.api(place);
  const planned =
    (purpose: PlannedRequest['purpose']) =>
    ({ method, path, json, form, file }: ToolRequest): PlannedRequest => ({
      purpose,
      method,
      address: api + path,
      ...(json && { json }),
      ...(form && { form }),
      ...(file && { file: { name: file.name, bytes: file.bytes.length } }),
    });
  const earlier = isNew ? undefined : draftIn(source.issue.drafts, { tool: name, site });
  const id = earlier?.id ?? 'NEW';
  const kept = earlier?.pictures ?? {};
  const addresses = new Map(
    pictures.map(({ asset, hash, file }) => [asset, kept[hash] ?? unknown + file.name]),
  );
  const known = Object.fromEntries((kind.ask?.names ?? []).map((each) => [each, `(${each})`]));
  const draft = content(addresses, known);
  const { picture } = kind;
  const toUpload = needs.takesPictures ? pictures.filter(({ hash }) => !kept[hash]) : [];
  const write = earlier ? kind.update(id, draft, earlier.revision) : kind.create(draft);
  return {
    /** The draft that it would update. */
    earlier,
    missingPictures,
    /** Number of pictures that must be published first, because the tool takes none. */
    toPublish: needs.takesPictures ? 0 : pictures.length,
    requests: [
      ...(kind.login ? [planned('login')(kind.login.request)] : []),
      ...(earlier ? kind.read(id).map(planned('look')) : []),
      ...(kind.ask ? [planned('ask')(kind.ask.request(settings))] : []),
      ...toUpload.flatMap(({ file }) =>
        picture ? [planned('picture')(picture.request(file))] : [],
      ),
      planned('write')(write),
      ...(kind.fill ? [planned('write')(kind.fill(id, draft))] : []),
      ...kind.read(id).map(planned('read')),
    ],
  };
}
