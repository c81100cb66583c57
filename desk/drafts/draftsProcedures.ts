import type { DraftTool } from '../../issue/publication.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { missing, type CurrentLibrary } from '../library/currentLibrary.ts';
import type { Library } from '../library/library.ts';
import { publicationToUse } from '../library/publicationFile.ts';
import { readIssue } from '../library/readIssue.ts';
import type { SecretStore } from '../preferences/secretStore.ts';
import type { Procedures } from '../procedure.ts';
import type { draftsContract } from './draftsContract.ts';
import type { DraftField, UsableDraftTool } from './usableDraftTool.ts';

type Ready =
  | { readonly outcome: 'ready'; readonly tool: UsableDraftTool; readonly key: string }
  | { readonly outcome: 'unusable'; readonly fields: DraftField[] }
  | { readonly outcome: 'key-needed' };

/** Returns the procedures for drafts in mail tools. The tools are loaded when they are first used. */
export function draftsProcedures(
  secrets: SecretStore,
  current: CurrentLibrary,
  jobs: Jobs,
): Procedures<typeof draftsContract> {
  /** Returns the tool, and the name of its key in the open library. */
  async function named(settings: DraftTool, library: Library, isNew: boolean) {
    const { keyName, usableDraftTool } = await import('./usableDraftTool.ts');
    const found = usableDraftTool(settings, { isNew });
    return 'tool' in found ? { ...found, name: keyName(found.tool, library.folder) } : found;
  }

  /** Returns the tool with its key: the one given, or the one in the key store. */
  async function ready(
    settings: DraftTool,
    library: Library,
    given: string | undefined,
    isNew: boolean,
  ): Promise<Ready> {
    const found = await named(settings, library, isNew);
    if ('unusable' in found) return { outcome: 'unusable', fields: found.unusable };
    const key = given?.trim() || (await secrets.read(found.name));
    return key ? { outcome: 'ready', tool: found.tool, key } : { outcome: 'key-needed' };
  }

  return {
    'draft.state': async ({ tool }) => {
      const library = await current.get();
      const found = library && (await named(tool, library, true));
      const kept = found && 'name' in found ? await secrets.read(found.name) : undefined;
      return { canKeepKey: await secrets.isAvailable(), hasKey: kept !== undefined };
    },
    'draft.keepKey': current.within(missing, async (library, { tool, key }) => {
      const found = await named(tool, library, true);
      if ('unusable' in found) return { outcome: 'unusable', fields: found.unusable };
      return { outcome: await secrets.keep(found.name, key.trim()) };
    }),
    'draft.forgetKey': current.within({ outcome: 'done' }, async (library, { tool }) => {
      const found = await named(tool, library, true);
      if ('name' in found) await secrets.forget(found.name);
      return { outcome: 'done' };
    }),
    'draft.test': current.within(missing, async (library, { tool, key }) => {
      const found = await ready(tool, library, key, true);
      if (found.outcome !== 'ready') return found;
      const { testDraftTool } = await import('./makeDraft.ts');
      return testDraftTool(found.tool, found.key);
    }),
    'draft.make': current.attempt(missing, async (library, request) => {
      const { id, key, order, addresses = {}, job } = request;
      const read = await readIssue(library, id);
      if (read.outcome !== 'read') return read;
      const publication = await publicationToUse(library);
      if (!publication.draftTool) return { outcome: 'not-set-up' };
      const found = await ready(publication.draftTool, library, key, false);
      if (found.outcome !== 'ready') return found;
      const source = { library, folder: read.folder, issue: read.issue, publication };
      const { makeDraft } = await import('./makeDraft.ts');
      return jobs.run(job, async (controls) => {
        const made = await makeDraft(source, found.tool, found.key, {
          ...controls,
          order,
          addresses: new Map(Object.entries(addresses)),
        });
        return made.outcome === 'failed' ? { ...made, outcome: 'failed-there' } : made;
      });
    }),
    'draft.note': current.within(missing, async (library, { id, draft }) => {
      const { noteDraft } = await import('./noteDraft.ts');
      return noteDraft(library, id, draft);
    }),
  };
}
