/** Why there is no update: no connection, one that is not its maker's, or something else. */
export type UpdateFault = 'unreachable' | 'refused' | 'failed';

const refused = new Set(['ERR_CHECKSUM_MISMATCH', 'ERR_UPDATER_INVALID_SIGNATURE']);
/** The library's code for a server that answers, but without a feed. */
const noFeed = 'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND';

/** Returns what an error of the update library means for the user. */
export function updateFault(error: unknown): UpdateFault {
  if (!(error instanceof Error)) return 'failed';
  const code = 'code' in error ? String(error.code) : '';
  if (error.name === 'BadSignature' || refused.has(code)) return 'refused';
  // Chromium's errors of the network have no code of their own.
  const isUnreachable =
    /^net::ERR_|timed out|aborted by the server|^Cannot download/.test(error.message) ||
    code === noFeed ||
    'statusCode' in error;
  return isUnreachable ? 'unreachable' : 'failed';
}
