import { withoutRedirects } from '../../addresses/withoutRedirects.ts';

/**
 * The address of an imported link, that behind a redirect where the link tells it, or undefined where it leads nowhere
 * outside its page or is no address: only web, mail and telephone addresses and merge tags pass.
 */
export function safeLink(href: string): string | undefined {
  // Browsers ignore white space and control characters in an address, so what hides behind them must not pass.
  const address = href.replace(/[\p{Cc}\s]+/gu, '');
  const merge = href.trim();
  if (/^(?:\{\{.*\}\}|\*\|.*\|\*|\{[$\w]+\}|tag:[a-z-]+)$/su.test(merge)) return merge;
  if (/^(?:https?:\/\/|mailto:|tel:)./i.test(address)) return withoutRedirects(address);
  return /^www\.[^/]+\./i.test(address) ? `https://${address}` : undefined;
}
