import { changeRemembered, type PreferencesStore } from '../desk/preferences/preferencesStore.ts';
import { serveDesk, type ServedDesk, type ServeOptions } from './serveDesk.ts';

/**
 * Serves at the port that is asked for; else at that of the last start, or at any free one where that is taken. The
 * page's own store belongs to its address: what an earlier page kept there is found again at the same one.
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
