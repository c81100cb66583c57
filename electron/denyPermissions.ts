import type { Session } from 'electron';
import { appOrigin } from './appScheme.ts';

/** Allows the page only to write to the clipboard, which is how an issue gets into a mail tool. */
export function denyPermissions(session: Session): void {
  session.setPermissionCheckHandler((_, permission, origin) => isAllowed(permission, origin));
  session.setPermissionRequestHandler((_, permission, answer, { requestingUrl }) => {
    answer(isAllowed(permission, requestingUrl));
  });
  session.setDevicePermissionHandler(() => false);
}

function isAllowed(permission: string, asking: string): boolean {
  const isOurs = asking === appOrigin || asking.startsWith(`${appOrigin}/`);
  return permission === 'clipboard-sanitized-write' && isOurs;
}
