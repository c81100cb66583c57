import { useEffect, useState } from 'react';
import type { Preferences } from '../../desk/contract.ts';
import { Store } from '../store/store.ts';

/** The current preferences. */
export interface LatestPreferences {
  readonly get: () => Preferences;
  readonly change: (changed: Partial<Preferences>) => void;
}

/** Wraps the preferences in an object whose identity is stable while they change. */
export function useLatestPreferences(
  preferences: Preferences,
  onPreferences: (preferences: Preferences) => void,
): LatestPreferences {
  const [latest] = useState(() => new Store({ preferences, onPreferences }));
  useEffect(() => {
    latest.set({ preferences, onPreferences });
  }, [latest, preferences, onPreferences]);
  const [access] = useState<LatestPreferences>(() => ({
    get: () => latest.get().preferences,
    change: (changed) => {
      const now = latest.get();
      now.onPreferences({ ...now.preferences, ...changed });
    },
  }));
  return access;
}
