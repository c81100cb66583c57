import { isBareHost } from '../../addresses/findAddresses.ts';
import { withoutRedirects } from '../../addresses/withoutRedirects.ts';
import { withScheme } from '../../addresses/withScheme.ts';

/**
 * The address of an imported link, canonical and that behind a redirect where the link tells it, or undefined where it
 * leads nowhere outside its page or is no address: only web, mail and telephone addresses and merge tags pass.
 */
export function safeLink(href: string): string | undefined {
  const merge = href.trim();
  if (/^(?:\{\{.*\}\}|\*\|.*\|\*|\{[$\w]+\}|tag:[a-z-]+)$/su.test(merge)) return merge;
  // Browsers ignore control characters in an address, so what hides behind them must not pass.
  const address = href.replace(/\p{Cc}+/gu, '').trim();
  const hasScheme = /^(?:https?:\/\/|mailto:|tel:)./iu.test(address);
  if (!hasScheme && !/^(?:\/\/|www\.)[^/]+\./iu.test(address) && !isBareHost(address))
    return undefined;
  const link = withScheme(address);
  // What is wrong with an address is for the check to say: without it, nobody would know that there was a link.
  return link === undefined ? (hasScheme ? address : undefined) : withoutRedirects(link);
}
