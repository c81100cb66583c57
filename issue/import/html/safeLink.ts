/**
 * The address of an imported link, or undefined where it leads nowhere outside its page or is no address: only web,
 * mail and telephone addresses and merge tags pass.
 */
export function safeLink(href: string): string | undefined {
  // Browsers ignore white space and control characters in an address, so what hides behind them must not pass.
  const address = href.replace(/[\p{Cc}\s]+/gu, '');
  const merge = href.trim();
  if (/^(?:\{\{.*\}\}|\*\|.*\|\*|\{[$\w]+\}|tag:[a-z-]+)$/su.test(merge)) return merge;
  if (/^(?:https?:\/\/|mailto:|tel:)./i.test(address)) return withoutRedirect(address);
  return /^www\.[^/]+\./i.test(address) ? `https://${address}` : undefined;
}

/** Google Docs leads every copied link through its own address. */
function withoutRedirect(address: string): string {
  const target = /^https:\/\/www\.google\.com\/url\?(?:[^#]*&)?q=([^&#]+)/i.exec(address)?.[1];
  if (target === undefined) return address;
  try {
    const decoded = decodeURIComponent(target);
    return /^https?:\/\//i.test(decoded) ? decoded : address;
  } catch {
    return address;
  }
}
