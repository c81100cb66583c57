import { withoutTrackers } from '../check/rules/trackingParameters.ts';

/**
 * What two addresses of the same page have in common: without scheme, `www.`, fragment, trackers and the slash at the
 * end, the host in small letters. For telling whether they are the same; it leads nowhere.
 */
export function addressKey(address: string): string {
  const { address: plain } = withoutTrackers(address.trim(), '');
  const [, host = '', rest = ''] =
    /^(?:https?:\/\/)?(?:www\.)?([^/?#]*)([^#]*)/iu.exec(plain) ?? [];
  return `${host.toLowerCase()}${rest.replace(/\/+$/, '')}`;
}
