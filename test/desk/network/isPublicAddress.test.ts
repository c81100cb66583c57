import { expect, it } from 'vitest';
import { isPublicAddress } from '../../../desk/network/isPublicAddress.ts';

it.each([
  '127.0.0.1',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.178.1',
  '169.254.169.254',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '2002:7f00:1::',
  '2001:db8::1',
  '3fff::1',
  '3fff:fff:ffff::1',
  'localhost',
  '',
])('%s is nobody’s web server', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each(['9.9.9.9', '172.32.0.1', '193.99.144.80', '2a02:2e0:3fe:1001:302::', '2606:4700::1111'])(
  '%s may be one',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);
