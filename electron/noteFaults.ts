import { app } from 'electron';
import type { FaultLog } from '../desk/diagnostics/faultLog.ts';
import { faultRecord } from '../desk/diagnostics/faultRecord.ts';

/** Notes errors that nothing caught, and pages and helpers of Chromium that ended, in the log. The app goes on as without it. */
export function noteFaults({ note }: Pick<FaultLog, 'note'>): void {
  const version = app.getVersion();
  process.on('uncaughtExceptionMonitor', (error) => {
    void note({ version, in: 'main', ...faultRecord(error) });
  });
  // Not seen by the monitor: Electron, unlike Node, only warns of them, and with a listener does not even do that.
  process.on('unhandledRejection', (error) => {
    void note({ version, in: 'main', ...faultRecord(error) });
    console.error(error);
  });
  app.on('web-contents-created', (_, contents) => {
    contents.on('render-process-gone', (_event, { reason, exitCode }) => {
      if (reason !== 'clean-exit') void note({ version, in: 'page', reason, exitCode });
    });
  });
  app.on('child-process-gone', (_, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') void note({ version, in: type, reason, exitCode });
  });
}
