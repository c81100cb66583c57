import { safeUrl } from '../../issue/addresses/safeUrl.ts';
import {
  draftNeeds,
  draftSettings,
  isDraftTool,
  type DraftNeeds,
  type DraftSetting,
  type DraftToolName,
} from '../../issue/export/mail-tools/draftNeeds.ts';
import type { DraftTool } from '../../issue/publication.ts';
import { contentHash } from '../files/contentHash.ts';
import { isServerAddress } from '../hosting/serverAddress.ts';
import { allDraftTools } from './allDraftTools.ts';
import type { DraftKind, SettingValues } from './draftKind.ts';

/** A field of the settings for drafts. */
export type DraftField = DraftSetting | 'site';

/** A mail tool whose settings are complete. */
export interface UsableDraftTool {
  readonly name: DraftToolName;
  readonly kind: DraftKind;
  readonly needs: DraftNeeds;
  /** The address of a self-hosted tool, without a trailing slash; else empty. */
  readonly site: string;
  readonly settings: SettingValues;
}

/**
 * Returns the mail tool that the settings describe, or the fields with which no draft can be made; none for a tool that
 * this version does not know. With `isNew`, list, sender and template need not be chosen yet.
 */
export function usableDraftTool(
  { tool, site, settings }: DraftTool,
  { isNew = false } = {},
): { readonly tool: UsableDraftTool } | { readonly unusable: DraftField[] } {
  if (!isDraftTool(tool)) return { unusable: [] };
  const kind = allDraftTools[tool];
  const needs = draftNeeds[tool];
  const values: SettingValues = {
    list: (settings['list'] ?? '').trim(),
    sender: (settings['sender'] ?? '').trim(),
    template: (settings['template'] ?? '').trim(),
  };
  const isMissing = (name: DraftSetting) => values[name] === '' && needs.needs.includes(name);
  const isWrong = (name: DraftSetting) =>
    values[name] !== '' && kind.isUsable[name]?.(values[name]) === false;
  const address = site.trim();
  const unusable: DraftField[] = [
    ...(needs.hasSite && !isServerAddress(address) ? (['site'] as const) : []),
    ...draftSettings.filter((name) => !isNew && (isMissing(name) || isWrong(name))),
  ];
  if (unusable.length > 0) return { unusable };
  return {
    tool: {
      name: tool,
      kind,
      needs,
      site: needs.hasSite ? (safeUrl(address) ?? '').replace(/\/+$/, '') : '',
      settings: values,
    },
  };
}

/**
 * Returns the name of a tool's key in the key store: another one for another site, and for another library, so that
 * somebody else's library cannot use it, nor another newsletter get the draft.
 */
export function keyName({ name, site }: UsableDraftTool, libraryFolder: string): string {
  return `draft-${contentHash(JSON.stringify([name, site, libraryFolder])).slice(0, 32)}`;
}
