import type { Session } from 'electron';
import { expect, test, vi } from 'vitest';
import { denyPermissions } from '../../electron/denyPermissions.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));

type Handler<N extends keyof Session> = Session[N] extends (
  handler: infer H,
  ...rest: never[]
) => void
  ? NonNullable<H>
  : never;

let check: Handler<'setPermissionCheckHandler'> | undefined;
let request: Handler<'setPermissionRequestHandler'> | undefined;
let device: Handler<'setDevicePermissionHandler'> | undefined;
denyPermissions({
  setPermissionCheckHandler: (handler: typeof check) => (check = handler),
  setPermissionRequestHandler: (handler: typeof request) => (request = handler),
  setDevicePermissionHandler: (handler: typeof device) => (device = handler),
} as unknown as Session);

/** Whether a permission is given, asked either way: Chromium checks first, and requests what was not given. */
function given(permission: string, asking: string): boolean[] {
  const answers = [check!(null, permission as never, asking, {} as never)];
  const details = { requestingUrl: asking } as never;
  request!({} as never, permission as never, (answer) => answers.push(answer), details);
  return answers;
}

test('our page may write to the clipboard', () => {
  expect(given('clipboard-sanitized-write', 'app://setzkasten')).toEqual([true, true]);
  expect(given('clipboard-sanitized-write', 'app://setzkasten/')).toEqual([true, true]);
});

test.each([
  'clipboard-read',
  'media',
  'geolocation',
  'notifications',
  'fullscreen',
  'openExternal',
  'fileSystem',
  'display-capture',
  'midiSysex',
  'local-fonts',
  'unknown',
])('it may not have %s', (permission) => {
  expect(given(permission, 'app://setzkasten/')).toEqual([false, false]);
});

test.each(['https://example.org/', 'null', '', 'app://other/', 'app://setzkasten.example/'])(
  'nobody at %o may have anything',
  (asking) => {
    expect(given('clipboard-sanitized-write', asking)).toEqual([false, false]);
  },
);

test('no device is given', () => {
  expect(device!({ origin: 'app://setzkasten', deviceType: 'usb', device: {} } as never)).toBe(
    false,
  );
});
