import { useEffect, useState } from 'react';
import type { Preferences } from '../../desk/contract.ts';
import { Store } from '../store/store.ts';

/** The preferences as of now. */
export interface LatestPreferences {
  readonly get: () => Preferences;
  readonly change: (changed: Partial<Preferences>) => void;
}

/** The preferences behind one object that stays the same while they change. */
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
