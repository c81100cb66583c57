import { BrowserWindow, Notification } from 'electron';
import type { DeskEvent } from '../desk/contract.ts';
import type { MenuLabels } from './menu/menuLabels.ts';

/** Work that ends sooner is not worth a notification, in ms. */
const longEnough = 10_000;

/**
 * Returns a listener for the desk's events that notifies the user of long work that has ended, if none of the app's
 * windows is in front. `show` is called when the notification is clicked.
 */
export function tellDone(labels: () => MenuLabels, show: () => void): (event: DeskEvent) => void {
  /** When each job was heard of first. */
  const begun = new Map<string, number>();
  return (event) => {
    if (event.event !== 'job-progress') return;
    const { job, share } = event;
    if (share < 1) {
      if (!begun.has(job)) begun.set(job, performance.now());
      return;
    }
    const since = begun.get(job);
    begun.delete(job);
    const isShort = since === undefined || performance.now() - since < longEnough;
    if (isShort || BrowserWindow.getFocusedWindow() || !Notification.isSupported()) return;
    const notification = new Notification({ title: 'Setzkasten', body: labels().workEnded });
    notification.on('click', show);
    notification.show();
  };
}
