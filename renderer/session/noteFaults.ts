import { faultRecord } from '../../desk/contract.ts';
import { desk } from './deskClient.ts';

/** Faults that one page notes at most: one in a loop fails thousands of times. */
const mostFaults = 20;

/**
 * Notes errors that nothing caught in the desk's local log, without their messages. Returns how to note one that React
 * caught.
 */
export function noteFaults(page: EventTarget = window): (error: unknown) => void {
  let left = mostFaults;
  const note = (error: unknown) => {
    if (left === 0) return;
    left -= 1;
    // Without a desk there is no log.
    desk['fault.note'](faultRecord(error)).catch(() => undefined);
  };
  page.addEventListener('error', (event) => {
    if (event instanceof ErrorEvent && event.error instanceof Error) note(event.error);
  });
  page.addEventListener('unhandledrejection', (event) => {
    note((event as PromiseRejectionEvent).reason);
  });
  return (error) => {
    console.error(error);
    note(error);
  };
}
