import { expect, test } from 'vitest';
import { unusableFields } from '../../../../desk/preferences/mailSettings.ts';
import {
  mailProviders,
  providerOfAddress,
  providerOfHost,
  userOf,
} from '../../../../renderer/panels/publication-settings/mailProviders.ts';

test('every provider’s server can be sent with, encrypted, and says where it was read', () => {
  for (const provider of mailProviders) {
    const { server, domains, sources, checked, hint } = provider;
    const address = `ada@${domains[0] ?? ''}`;
    const settings = { ...server, address, user: userOf(address, provider) };
    expect([provider.name, unusableFields(settings), server.security === 'none']).toEqual([
      provider.name,
      [],
      false,
    ]);
    expect(sources.every((source) => URL.canParse(source)) && sources.length > 0).toBe(true);
    expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(hint.de.length > 0 && hint.en.length > 0).toBe(true);
    expect(providerOfHost(` ${server.host.toUpperCase()} `)).toBe(provider);
    for (const domain of domains) expect(providerOfAddress(`ada@${domain}`)).toBe(provider);
  }
});

test('an address tells its provider and its user, as far as it can', () => {
  const webDe = providerOfAddress('Ada.Lovelace@WEB.DE');
  expect(webDe?.name).toBe('WEB.DE');
  expect(userOf('ada.lovelace@web.de', webDe)).toBe('ada.lovelace');
  expect(userOf('ada@gmx.de', providerOfAddress('ada@gmx.de'))).toBe('ada@gmx.de');
  expect(providerOfAddress('ada@werkstatt.example')).toBeUndefined();
  expect(providerOfAddress('ada@notgmx.de')).toBeUndefined();
  expect(userOf('ada@werkstatt.example', undefined)).toBe('ada@werkstatt.example');
});
