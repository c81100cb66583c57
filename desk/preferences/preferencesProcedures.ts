import type { Procedures } from '../procedure.ts';
import type { preferencesContract } from './preferencesContract.ts';
import { changeRemembered, type PreferencesStore } from './preferencesStore.ts';

/** Returns the procedure for saving preferences. */
export function preferencesProcedures(
  store: PreferencesStore,
): Procedures<typeof preferencesContract> {
  return {
    'preferences.save': async (preferences) => {
      const failure = await changeRemembered(store, (all) => ({ ...all, preferences }));
      return failure ?? { outcome: 'done' };
    },
  };
}
