/** A web address in the parts that tell whose it is. */
export interface WebAddress {
  /** In small letters, without port, and without what stands for "the web" or "on a phone" (`www.`, `m.`, `amp.`). */
  readonly host: string;
  /** The path's segments, decoded where they can be. */
  readonly path: readonly string[];
}

const idle = /^(?:www\d?|m|mobile|amp|mobil)\.(?=[^.]+\.)/;

/** The parts of an address, or undefined for one that is none of the web's. Never throws. */
export function webAddress(address: string): WebAddress | undefined {
  const [, host, path = ''] =
    /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)(?::\d+)?([^?#]*)/iu.exec(address.trim()) ?? [];
  if (host === undefined) return undefined;
  return {
    host: host.toLowerCase().replace(/\.$/, '').replace(idle, ''),
    path: path.split('/').filter(Boolean).map(decoded),
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
