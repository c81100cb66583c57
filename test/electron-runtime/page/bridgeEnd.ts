/**
 * One of two ends of Electron's context bridge: the page's world and the preload's. They share a DOM but no objects, so
 * values cross in an event's `detail`, which Chromium clones for the other world: no prototypes, no symbols.
 * Functions, errors and promises cross as Electron's documentation of `contextBridge` says.
 */
export interface BridgeEnd {
  /** Sends a value to the other end under a name. */
  readonly offer: (name: string, value: unknown) => void;
}

type Crossing =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'function' | 'promise'; readonly id: number }
  | { readonly kind: 'list'; readonly items: readonly Crossing[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Crossing])[] };

interface Call {
  readonly id: number;
  readonly given: readonly Crossing[];
}

type Outcome = { readonly returned: Crossing } | { readonly thrown: Error };

/** `secret` is known to both ends only. `take` receives what the other end offers. */
export function bridgeEnd(
  secret: string,
  side: 'page' | 'preload',
  take: (name: string, value: unknown) => void,
): BridgeEnd {
  const other = side === 'page' ? 'preload' : 'page';
  const functions: ((...given: readonly unknown[]) => unknown)[] = [];
  const promises = new Map<number, PromiseWithResolvers<unknown>>();
  let promisesMade = 0;
  let outcome: Outcome | undefined;

  const send = (what: string, to: string, detail: unknown) => {
    dispatchEvent(new CustomEvent(`${secret}:${to}:${what}`, { detail }));
  };
  const on = (what: string, listener: (detail: never) => void) => {
    addEventListener(`${secret}:${side}:${what}`, (event) => {
      event.stopImmediatePropagation();
      listener((event as CustomEvent).detail as never);
    });
  };

  function toCrossing(value: unknown): Crossing {
    if (typeof value === 'function') {
      return { kind: 'function', id: functions.push(value as () => unknown) - 1 };
    }
    if (value instanceof Promise) {
      const id = ++promisesMade;
      value.then(
        (result: unknown) => send('settled', other, { id, returned: toCrossing(result) }),
        (thrown: unknown) => send('settled', other, { id, thrown: errorFrom(thrown) }),
      );
      return { kind: 'promise', id };
    }
    if (Array.isArray(value)) return { kind: 'list', items: value.map(toCrossing) };
    if (isRecord(value)) {
      const entries = Object.entries(value).map(([key, one]) => [key, toCrossing(one)] as const);
      return { kind: 'object', entries };
    }
    return { kind: 'value', value: typeof value === 'symbol' ? undefined : value };
  }

  function fromCrossing(crossing: Crossing): unknown {
    if (crossing.kind === 'value') return crossing.value;
    if (crossing.kind === 'list') return crossing.items.map(fromCrossing);
    if (crossing.kind === 'object') {
      return Object.fromEntries(crossing.entries.map(([key, one]) => [key, fromCrossing(one)]));
    }
    const { id } = crossing;
    if (crossing.kind === 'function') return (...given: readonly unknown[]) => call(id, given);
    const promise = Promise.withResolvers<unknown>();
    promises.set(id, promise);
    return promise.promise;
  }

  function call(id: number, given: readonly unknown[]): unknown {
    send('call', other, { id, given: given.map(toCrossing) } satisfies Call);
    const had = outcome;
    outcome = undefined;
    if (!had) throw new Error('The other world did not answer.');
    if ('thrown' in had) throw had.thrown;
    return fromCrossing(had.returned);
  }

  on('call', ({ id, given }: Call) => {
    let ours: Outcome;
    try {
      ours = { returned: toCrossing(functions[id]?.(...given.map(fromCrossing))) };
    } catch (error) {
      ours = { thrown: errorFrom(error) };
    }
    send('outcome', other, ours);
  });
  on('outcome', (detail: Outcome) => {
    outcome = detail;
  });
  on('settled', (detail: Outcome & { id: number }) => {
    const promise = promises.get(detail.id);
    promises.delete(detail.id);
    if ('thrown' in detail) promise?.reject(detail.thrown);
    else promise?.resolve(fromCrossing(detail.returned));
  });
  on('offer', ([name, value]: [string, Crossing]) => take(name, fromCrossing(value)));

  return { offer: (name, value) => send('offer', other, [name, toCrossing(value)]) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && Object.prototype.toString.call(value) === '[object Object]';
}

/** Errors cross without the classes and properties that a page cannot know. */
function errorFrom(thrown: unknown): Error {
  return thrown instanceof Error ? new Error(thrown.message) : new Error(String(thrown));
}
