import { describe, expect, test } from 'vitest';
import {
  isMailAddress,
  unusableFields,
  type MailSettings,
} from '../../../desk/preferences/mailSettings.ts';

const usable: MailSettings = {
  host: 'mail.gmx.net',
  port: 465,
  security: 'tls',
  user: 'ada@gmx.de',
  address: 'ada@gmx.de',
};

test.each<Partial<MailSettings>>([
  {},
  { user: '' },
  { host: '192.168.1.4' },
  { host: 'post.büro.example' },
  { host: '::1', security: 'none' },
  { host: 'LOCALHOST', security: 'none' },
  { host: '127.0.0.1', port: 1025, security: 'none' },
])('mail can be sent with %j', (settings) => {
  expect(unusableFields({ ...usable, ...settings })).toEqual([]);
});

test.each<[Partial<MailSettings>, (keyof MailSettings)[]]>([
  [{ security: 'none' }, ['security']],
  [{ security: 'none', host: '127.0.0.1.evil.example' }, ['security']],
  [{ host: '' }, ['host']],
  [{ host: 'mail.gmx.net/x' }, ['host']],
  [{ host: 'mail.gmx.net\r\nx' }, ['host']],
  [{ port: 0 }, ['port']],
  [{ port: 70_000 }, ['port']],
  [{ port: 25.5 }, ['port']],
  [{ port: Number.NaN }, ['port']],
  [{ user: 'ada\0root' }, ['user']],
  [{ host: '', port: 0, address: '' }, ['host', 'port', 'address']],
])('mail cannot be sent, or not safely, with %j', (settings, fields) => {
  expect(unusableFields({ ...usable, ...settings })).toEqual(fields);
});

describe('an address', () => {
  test.each([
    'ada@gmx.de',
    'ada.lovelace+test@mail.werkstatt.example',
    "o'hara@example.com",
    'jürgen@büro.example',
    'root@localhost',
  ])('is %s', (text) => expect(isMailAddress(text)).toBe(true));

  test.each([
    '',
    'ada',
    'ada@',
    '@gmx.de',
    'ada@gmx.de, eva@evil.example',
    'ada@gmx.de;eva@evil.example',
    'Ada <ada@gmx.de>',
    '"ada, eva"@gmx.de',
    'ada@gmx.de\r\nBcc: eva@evil.example',
    'ada@gmx.de\n',
    'ada @gmx.de',
    'ada..x@gmx.de',
    'ada@gmx..de',
    'ada@-gmx.de',
    '<b>@gmx.de',
    `${'a'.repeat(65)}@gmx.de`,
  ])('is not %j', (text) => expect(isMailAddress(text)).toBe(false));
});
