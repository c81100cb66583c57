/** The first argument of Electron's events: may be prevented. */
export interface DoubleEvent {
  readonly preventDefault: () => void;
  readonly defaultPrevented: boolean;
}

/** Returns an event with details, which a listener may prevent. */
export function preventable<T extends object>(details: T): T & DoubleEvent {
  let isPrevented = false;
  const event = {
    ...details,
    preventDefault: () => {
      isPrevented = true;
    },
  };
  return Object.defineProperty(event, 'defaultPrevented', { get: () => isPrevented }) as T &
    DoubleEvent;
}
