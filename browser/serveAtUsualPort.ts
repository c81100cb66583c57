import { changeRemembered, type PreferencesStore } from '../desk/preferences/preferencesStore.ts';
import { serveDesk, type ServedDesk, type ServeOptions } from './serveDesk.ts';

/**
 * Serves at the requested port; otherwise at that of the last start, or at any free one if that is taken.
 * `localStorage` is bound to the address, so the same port gives access to what an earlier page stored.
 */
export async function serveAtUsualPort(
  options: Omit<ServeOptions, 'port'>,
  port: number | undefined,
  preferences: PreferencesStore,
): Promise<ServedDesk> {
  if (port !== undefined) return serveDesk({ ...options, port });
  const usual = (await preferences.read()).port ?? 0;
  const served = await serveDesk({ ...options, port: usual }).catch(() =>
    serveDesk({ ...options, port: 0 }),
  );
  const taken = Number(new URL(served.origin).port);
  if (taken !== usual) await changeRemembered(preferences, (all) => ({ ...all, port: taken }));
  return served;
}
