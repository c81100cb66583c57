import { percentDecoded } from './percentDecoded.ts';

/** The parts of a web address that identify its publisher. */
export interface WebAddress {
  /** In lower case, without port and without `www.`, `m.` or `amp.`. */
  readonly host: string;
  /** The path's segments, decoded if possible. */
  readonly path: readonly string[];
}

const idle = /^(?:www\d?|m|mobile|amp|mobil)\.(?=[^.]+\.)/;

/** Returns the parts of an address, or undefined if it is not a web address. Never throws. */
export function webAddress(address: string): WebAddress | undefined {
  const [, host, path = ''] =
    /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)(?::\d+)?([^?#]*)/iu.exec(address.trim()) ?? [];
  if (host === undefined) return undefined;
  return {
    host: host.toLowerCase().replace(/\.$/, '').replace(idle, ''),
    path: path
      .split('/')
      .filter(Boolean)
      .map((segment) => percentDecoded(segment) ?? segment),
  };
}
