import { mergeTagOfAddress } from '../withMergeTags.ts';
import { isBareHost } from '../../addresses/findAddresses.ts';
import { withoutRedirects } from '../../addresses/redirects.ts';
import { withScheme } from '../../addresses/withScheme.ts';

/**
 * Returns the canonical address of an imported link, without redirects that reveal their target; undefined if it leads
 * nowhere outside its page or is not an address. Accepts only web, mail and telephone addresses and merge tags.
 */
export function safeLink(href: string): string | undefined {
  const merge = href.trim();
  if (/^(?:\{\{.*\}\}|\*\|.*\|\*|\{[$\w]+\}|tag:[a-z-]+)$/su.test(merge)) return merge;
  if (/^(?:%.*%|\[.*\]|<%.*%>)$/s.test(merge) && mergeTagOfAddress(merge)) return merge;
  // Browsers ignore control characters in an address, so they must not hide an unsafe scheme.
  const address = href.replace(/\p{Cc}+/gu, '').trim();
  const hasScheme = /^(?:https?:\/\/|mailto:|tel:)./iu.test(address);
  if (!hasScheme && !/^(?:\/\/|www\.)[^/]+\./iu.test(address) && !isBareHost(address))
    return undefined;
  const link = withScheme(address);
  // Invalid addresses are kept for the check to report: otherwise, nobody would know that there was a link.
  return link === undefined ? (hasScheme ? address : undefined) : withoutRedirects(link);
}
