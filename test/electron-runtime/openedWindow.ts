import { setTimeout } from 'node:timers/promises';
import { double } from './state.ts';

/** What Chromium says of a window that a page opens. */
export interface WindowOpen {
  readonly url: string;
  readonly windowName: string;
  /** As in `width=400`. */
  readonly windowFeatures: readonly string[];
}

/** Time until a window that Chromium opens is in its list, on a busy machine, too, in ms. */
const openingTimeout = 60_000;

/** Chromium's pages that were returned. */
const met = new Set<string>();

/** Returns Chromium's page of the window that a page has opened last; undefined if it does not open. */
export async function openedTarget(opener: string): Promise<string | undefined> {
  for (let waited = 0; waited < openingTimeout; waited += 20) {
    const all = await double.devTools?.browser.send('Target.getTargets');
    const found = all?.targetInfos.findLast(
      ({ type, openerId, targetId }) =>
        type === 'page' && openerId === opener && !met.has(targetId),
    );
    if (found) {
      met.add(found.targetId);
      return found.targetId;
    }
    await setTimeout(20);
  }
  return undefined;
}

/** Returns the numbers among a window's features, such as its width. */
export function boundsIn(features: WindowOpen['windowFeatures']): Readonly<Record<string, number>> {
  return Object.fromEntries(
    features.map((feature) => {
      const [name = '', number] = feature.split('=');
      return [name, Number(number)] as const;
    }),
  );
}
