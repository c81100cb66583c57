import { describe, expect, it } from 'vitest';
import { publicAddress, usableHost } from '../../../desk/hosting/usableHost.ts';
import type { PictureHost } from '../../../issue/publication.ts';

const webdav: PictureHost = {
  kind: 'webdav',
  base: 'https://pictures.example/brief/',
  settings: { address: 'https://cloud.example/dav/Bilder', user: 'ada' },
};

const unusable = (host: PictureHost) => {
  const found = usableHost(host);
  return 'unusable' in found ? found.unusable : [];
};

const secretName = (host: PictureHost) => {
  const found = usableHost(host);
  return 'host' in found ? found.host.secretName : undefined;
};

describe('the settings of a picture host', () => {
  it('are complete', () => {
    expect(unusable(webdav)).toEqual([]);
    expect(unusable({ ...webdav, settings: {} })).toEqual(['address', 'user']);
    expect(unusable({ kind: 's3', base: '', settings: {} })).toEqual([
      'endpoint',
      'bucket',
      'keyId',
      'base',
    ]);
    expect(usableHost({ kind: 'carrier-pigeon', base: '', settings: {} })).toEqual({
      unusable: [],
    });
  });

  it.each([
    'javascript:alert(1)',
    'https://ada:geheim@pictures.example/',
    'https://pictures.example/?file=',
    'https://pictures.example/#',
    'https://pictures.example/"><script>',
    'https://"onload=alert(1)/',
    'https://pictures.example/\nHost: elsewhere',
    'http://pictures.example/',
    '//pictures.example/',
    'file:///etc/',
    'https://',
  ])('refuse %j as an address', (address) => {
    expect(unusable({ ...webdav, base: address })).toEqual(
      // What can be encoded within an address is.
      address.includes('script') ? expect.anything() : ['base'],
    );
    const found = usableHost({ ...webdav, base: address });
    if ('host' in found) expect(publicAddress(found.host, 'a.png')).not.toMatch(/["<>\s]/);
    expect(unusable({ ...webdav, settings: { ...webdav.settings, address } })).toEqual(
      address.includes('script') ? expect.anything() : ['address'],
    );
  });

  it.each([
    [{ folder: '../../etc' }, 'folder'],
    [{ folder: 'a/../b' }, 'folder'],
    [{ host: 'a host' }, 'host'],
    [{ host: '-oProxyCommand=x' }, 'host'],
    [{ port: '70000' }, 'port'],
    [{ hostKey: 'MD5:00' }, 'hostKey'],
  ])('refuse %j of SFTP', (change, field) => {
    const settings = { host: 'ssh.example', user: 'ada', ...(change as Record<string, string>) };
    expect(unusable({ kind: 'sftp', base: 'https://pictures.example', settings })).toEqual([field]);
  });

  it('give the secret to exactly one server and user', () => {
    const own = secretName(webdav);
    const changed = (change: Record<string, string>) =>
      secretName({ ...webdav, settings: { ...webdav.settings, ...change } });
    expect(secretName({ ...webdav, base: 'https://other.example' })).toBe(own);
    expect(changed({ address: 'https://evil.example/dav' })).not.toBe(own);
    expect(changed({ user: 'eve' })).not.toBe(own);
    const sftp = (hostKey: string) =>
      secretName({
        kind: 'sftp',
        base: 'https://pictures.example',
        settings: { host: 'ssh.example', user: 'ada', hostKey },
      });
    expect(sftp(`SHA256:${'A'.repeat(43)}`)).not.toBe(sftp(`SHA256:${'B'.repeat(43)}`));
  });
});
