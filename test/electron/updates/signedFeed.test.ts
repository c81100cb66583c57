import { sign } from 'node:crypto';
import type { RequestOptions } from 'node:http';
import { expect, test } from 'vitest';
import { signedFeed } from '../../../electron/updates/signedFeed.ts';
import { signedText } from '../../../electron/updates/signedText.ts';
import { signingKeys } from '../../support/signingKeys.ts';

const { publicKey, privateKey } = signingKeys();
const description = 'version: 2.0.0\nfiles:\n  - url: Setzkasten.AppImage\n    sha512: abc\n';
const ours = process.arch === 'x64' ? 'latest-linux.yml' : `latest-linux-${process.arch}.yml`;
const signatureBy = (key: string, name = ours) =>
  sign(null, signedText(name, description), key).toString('base64');

/** Asks a feed that answers with these files by the ends of their paths. */
function askFeed(files: Readonly<Record<string, string>>) {
  const asked: RequestOptions[] = [];
  const executor = {
    request: async (options: RequestOptions) => {
      asked.push(options);
      const [path = ''] = (options.path ?? '').split('?');
      const name = Object.keys(files).find((one) => path.endsWith(one));
      if (name === undefined) throw Object.assign(new Error('404'), { statusCode: 404 });
      return files[name] ?? null;
    },
  };
  const Feed = signedFeed({ url: 'https://updates.example.org/setzkasten/', publicKey });
  const options = { executor, platform: 'linux', isUseMultipleRangeRequest: true } as const;
  const feed = new Feed({}, {} as never, options as never);
  return { feed, asked };
}

test('takes a description that its maker signed, and sends nothing of its own', async () => {
  const { feed, asked } = askFeed({ '.yml': description, '.yml.sig': signatureBy(privateKey) });
  feed.setRequestHeaders({ 'x-user-staging-id': 'this installation' });
  const found = await feed.getLatestVersion();
  expect(found.version).toBe('2.0.0');
  expect(feed.resolveFiles(found).map(({ url }) => url.href)).toEqual([
    'https://updates.example.org/setzkasten/Setzkasten.AppImage',
  ]);
  expect(asked.map(({ headers }) => headers)).toEqual([
    { 'cache-control': 'no-cache' },
    { 'cache-control': 'no-cache' },
  ]);
});

test.each([
  ['another signed', { '.yml': description, '.yml.sig': signatureBy(signingKeys().privateKey) }],
  ['nobody signed', { '.yml': description }],
  [
    'is for another system',
    { '.yml': description, '.yml.sig': signatureBy(privateKey, 'latest-mac.yml') },
  ],
  [
    'is for another processor',
    { '.yml': description, '.yml.sig': signatureBy(privateKey, 'latest-linux-ia32.yml') },
  ],
  ['was changed', { '.yml': `${description} `, '.yml.sig': signatureBy(privateKey) }],
  ['has an empty signature', { '.yml': description, '.yml.sig': '' }],
])('takes none that %s', async (_, files) => {
  await expect(askFeed(files).feed.getLatestVersion()).rejects.toThrow(
    expect.objectContaining({ name: 'BadSignature' }),
  );
});

test('a server that does not answer is no forger', async () => {
  await expect(askFeed({}).feed.getLatestVersion()).rejects.toMatchObject({
    statusCode: 404,
  });
});
