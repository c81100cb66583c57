import { BlockList, isIP } from 'node:net';

const elsewhere = new BlockList();

/**
 * Addresses that are never public websites: this computer, local networks, cloud metadata, multicast (RFC 6890 and its
 * registries).
 */
const reserved4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
const reserved6: readonly (readonly [string, number])[] = [
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  // For documentation, since RFC 9637.
  ['3fff::', 20],
];
for (const [net, prefix] of reserved4) elsewhere.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of reserved6) elsewhere.addSubnet(net, prefix, 'ipv6');

const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/**
 * True if an IP address is on the public internet, which keeps web addresses from reaching this computer or its
 * network.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !elsewhere.check(address, 'ipv4');
    case 6:
      return globalUnicast.check(address, 'ipv6') && !elsewhere.check(address, 'ipv6');
    default:
      return false;
  }
}
