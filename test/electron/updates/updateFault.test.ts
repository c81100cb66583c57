import { expect, test } from 'vitest';
import { updateFault } from '../../../electron/updates/updateFault.ts';

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });

test.each([
  [new Error('net::ERR_INTERNET_DISCONNECTED'), 'unreachable'],
  [new Error('Request timed out'), 'unreachable'],
  [new Error('Cannot download "https://example.org/a", status 503: '), 'unreachable'],
  [withCode('Cannot find channel', 'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND'), 'unreachable'],
  [withCode('sha512 checksum mismatch', 'ERR_CHECKSUM_MISMATCH'), 'refused'],
  [withCode('not signed by the application owner', 'ERR_UPDATER_INVALID_SIGNATURE'), 'refused'],
  [withCode('EACCES: permission denied', 'EACCES'), 'failed'],
  ['no error', 'failed'],
])('%s', (error, fault) => {
  expect(updateFault(error)).toBe(fault);
});
