import { afterEach, describe, expect, test, vi } from 'vitest';
import { callTool, couldSend } from '../../../desk/drafts/callTool.ts';
import { makeDraft, testDraftTool, type DraftOptions } from '../../../desk/drafts/makeDraft.ts';
import { noteDraft } from '../../../desk/drafts/noteDraft.ts';
import { planDraft } from '../../../desk/drafts/planDraft.ts';
import { usableDraftTool } from '../../../desk/drafts/usableDraftTool.ts';
import {
  draftNeeds,
  draftTools,
  type DraftToolName,
} from '../../../issue/export/mail-tools/draftNeeds.ts';
import { allDoubles } from './support/allDoubles.ts';
import { asset, draftLibrary, id, settingsOf } from './support/draftLibrary.ts';
import { openDouble, type SentRequest } from './support/toolDouble.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the mail tools were asked in all tests of this file. */
const everything: SentRequest[] = [];

const hosted = new Map([[asset, 'https://pictures.example/floesse.png']]);

function open(name: DraftToolName) {
  const double = openDouble(allDoubles[name]);
  vi.stubGlobal('fetch', double.fetch);
  const found = usableDraftTool(settingsOf(name));
  if ('unusable' in found) throw new Error(found.unusable.join());
  const { tool } = found;
  const { key } = allDoubles[name];
  const library = draftLibrary(settingsOf(name));
  const make = async (options: DraftOptions = {}) => {
    const made = await makeDraft(await library.source(), tool, key, {
      addresses: hosted,
      ...options,
    });
    everything.push(...double.asked);
    if ('draft' in made && made.draft && made.outcome !== 'asks')
      await noteDraft(library.library, id, made.draft);
    return made;
  };
  const mailOf = () => [...double.mails.values()].at(-1);
  return { ...double, tool, key, library, make, mailOf };
}

describe.each(draftTools)('%s', (name) => {
  const { scheduled, sent } = allDoubles[name];

  test('takes a draft, and the same one again', async () => {
    const { make, mails, mailOf, library, asked } = open(name);
    const made = await make();
    expect(made).toMatchObject({ outcome: 'made', isNew: true, missingPictures: [] });
    const first = JSON.stringify(mailOf()?.fields);
    const address = draftNeeds[name].takesPictures
      ? /https:\/\/[^"]+\/groesse-der-floesse-[0-9a-f]{16}\.png/
      : /https:\/\/pictures\.example\/floesse\.png/;
    expect(first).toMatch(address);
    expect(first).toContain('Ein kurzer Text.');
    library.write((issue) => ({
      ...issue,
      ...(made.outcome === 'made' && { drafts: [made.draft] }),
      blocks: issue.blocks.map((block) =>
        block.type === 'masthead' ? { ...block, subject: 'Neuer Betreff' } : block,
      ),
    }));
    const before = asked.length;
    expect(await make()).toMatchObject({ outcome: 'made', isNew: false });
    expect(mails.size).toBe(1);
    expect(JSON.stringify(mailOf()?.fields)).toContain('Neuer Betreff');
    // A picture that is there is not sent again.
    const later = asked.slice(before).map(({ url }) => url);
    expect(later.filter((url) => /images|file-manager|media/.test(url))).toEqual([]);
    expect(library.text()).toContain('"drafts": [');
  });

  test('is asked before anything there is lost', async () => {
    const { make, mails, mailOf } = open(name);
    await make();
    const mail = mailOf();
    if (!mail) throw new Error();
    mail.version += 1;
    mail.fields = { ...mail.fields, content: 'x', html: 'x', changed: 'x' };
    const theirs = JSON.stringify(mail);
    expect(await make()).toMatchObject({ outcome: 'asks', because: 'changed' });
    expect(JSON.stringify(mail)).toBe(theirs);
    expect(await make({ order: 'overwrite' })).toMatchObject({ outcome: 'made', isNew: false });
    for (const [status, because] of [
      [scheduled, 'scheduled'],
      [sent, 'sent'],
    ] as const) {
      mail.status = status;
      const kept = JSON.stringify(mail);
      expect(await make({ order: 'overwrite' })).toMatchObject({ outcome: 'asks', because });
      expect(JSON.stringify(mail)).toBe(kept);
    }
    expect(await make({ order: 'new' })).toMatchObject({ outcome: 'made', isNew: true });
    expect(mails.size).toBe(2);
    mails.clear();
    expect(await make()).toMatchObject({ outcome: 'asks', because: 'gone' });
  });

  test('shows what it has to choose from, and a wrong key nowhere', async () => {
    const { tool, key, make, fetch } = open(name);
    const tested = await testDraftTool(tool, key);
    expect(tested).toMatchObject({ outcome: 'works' });
    const chosen = 'choices' in tested ? Object.entries(tested.choices) : [];
    for (const [setting, choices] of chosen)
      expect(choices.map((choice) => choice.id)).toContain(allDoubles[name].settings[setting]);
    vi.stubGlobal('fetch', (async (input, init) => {
      const { status } = await fetch(input, { ...init, headers: {} });
      return Response.json({ message: `not ${key}` }, { status });
    }) satisfies typeof fetch);
    const refused = await make();
    expect(refused).toMatchObject({ outcome: 'failed', failure: { reason: 'login-refused' } });
    expect(JSON.stringify(refused)).not.toContain(key);
    const failure = { reason: 'key-unusable', detail: '' };
    expect(await testDraftTool(tool, 'Ein Satz.')).toEqual({ outcome: 'failed', failure });
  });

  test('is planned without the network, as it is done', async () => {
    const { tool, make, mailOf, library, asked, key, fetch } = open(name);
    for (const isFirst of [true, false]) {
      vi.stubGlobal('fetch', () => {
        throw new Error('A plan needs no network.');
      });
      const { requests } = await planDraft(await library.source(), tool);
      expect(JSON.stringify(requests)).not.toContain(key);
      vi.stubGlobal('fetch', fetch);
      const from = asked.length;
      expect((await make()).outcome).toBe('made');
      const made = mailOf()?.id ?? '';
      const shape = (method: string, address: string) =>
        `${method} ${address.replace(/^https:\/\/[^/]+/, '').replace(`/${made}`, isFirst ? '/NEW' : `/${made}`)}`;
      expect(requests.map(({ method, address }) => shape(method, address))).toEqual(
        asked.slice(from).map(({ method, url }) => shape(method, url)),
      );
    }
  });
});

test('a tool that takes no pictures gets none that are not on the web', async () => {
  const { make, asked } = open('brevo');
  expect(await make({ addresses: new Map() })).toEqual({ outcome: 'pictures-needed', count: 1 });
  expect(asked).toEqual([]);
});

test('what lies there after a failure is remembered, and finished next time', async () => {
  const { make, mails, fetch } = open('mailchimp');
  vi.stubGlobal('fetch', (async (input, init) =>
    init?.method === 'PUT'
      ? Response.json({ detail: 'Later.' }, { status: 503 })
      : fetch(input, init)) satisfies typeof fetch);
  expect(await make()).toMatchObject({
    outcome: 'failed',
    failure: { reason: 'refused', detail: 'HTTP 503 Later.' },
    draft: { id: 'c0ffee1', revision: '' },
  });
  vi.stubGlobal('fetch', fetch);
  expect(await make()).toMatchObject({ outcome: 'made', isNew: false });
  expect(mails.size).toBe(1);
});

test('follows no redirect, and waits no longer than it should', async () => {
  const { make } = open('ghost');
  vi.stubGlobal(
    'fetch',
    (async () =>
      new Response(null, {
        status: 301,
        headers: { location: 'https://elsewhere.example/' },
      })) satisfies typeof fetch,
  );
  const failure = { reason: 'redirect', detail: 'https://elsewhere.example/' };
  expect(await make()).toEqual({ outcome: 'failed', failure });
  vi.stubGlobal(
    'fetch',
    ((_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      })) satisfies typeof fetch,
  );
  expect(await make({ timeout: 5 })).toMatchObject({ failure: { reason: 'timeout' } });
  vi.stubGlobal('fetch', (async () => new Response('<html>Log in</html>')) satisfies typeof fetch);
  expect(await make()).toMatchObject({ failure: { reason: 'unreadable' } });
});

test.each(draftTools)('%s is asked at the server that the settings name', (name) => {
  const { host, hasSite } = draftNeeds[name];
  const { api, site = '' } = allDoubles[name];
  const asked = new URL(api).host;
  if (hasSite) expect([host, asked]).toEqual(['', new URL(site).host]);
  else expect(`.${asked}`.endsWith(`.${host}`)).toBe(true);
});

test('a self-hosted tool is spoken to encrypted, or on this computer', () => {
  const at = (site: string) => usableDraftTool({ tool: 'ghost', site, settings: {} });
  expect(at('http://blog.example.org')).toEqual({ unusable: ['site'] });
  expect(at('https://ada:geheim@blog.example.org')).toEqual({ unusable: ['site'] });
  expect(at('https://blog.example.org/')).toMatchObject({
    tool: { site: 'https://blog.example.org' },
  });
  expect(at('http://localhost:2368')).toMatchObject({ tool: { site: 'http://localhost:2368' } });
  expect(usableDraftTool({ tool: 'pigeon', site: '', settings: {} })).toEqual({ unusable: [] });
  const brevo = { tool: 'brevo', site: '', settings: { list: 'x', sender: '' } };
  expect(usableDraftTool(brevo)).toEqual({ unusable: ['list', 'sender'] });
});

describe('nothing can send or schedule', () => {
  test('a request that could is refused before it leaves', async () => {
    const { asked } = open('listmonk');
    const session = { api: allDoubles.listmonk.api, headers: () => ({}), call: {} };
    const request = { method: 'PUT', path: '/campaigns/41/status', json: {} } as const;
    await expect(callTool(session, request)).rejects.toThrow('could send mail');
    expect(asked).toEqual([]);
  });

  test('no request of any test does', () => {
    expect(everything.length).toBeGreaterThan(100);
    const sending = everything.filter(
      ({ method, url, body }) =>
        method === 'DELETE' ||
        /\/(?:send|schedule|release|deliver|publish|actions|status)\b|about_to_send/i.test(url) ||
        /"(?:scheduled?_?(?:at|for)|publish_?date|published_at|delivery|sendAtBestTime)":|"send_at":(?!null)|"public":true|"status":"(?!draft)|about_to_send/i.test(
          body.replaceAll(/\\./g, ''),
        ),
    );
    expect(sending).toEqual([]);
  });

  test.each([
    ['POST', '/campaigns/1/actions/send', {}],
    ['POST', '/campaigns/1/schedule', {}],
    ['PUT', '/campaigns/1/status', { status: 'running' }],
    ['POST', '/v3/mailings.json/1/release', {}],
    ['POST', '/emailCampaigns/1/sendNow', {}],
    ['POST', '/emails', { status: 'about_to_send' }],
    ['POST', '/posts/', { posts: [{ status: 'published' }] }],
    ['POST', '/broadcasts', { public: true }],
    ['PUT', '/broadcasts/1', { send_at: '2026-12-01T08:00:00Z' }],
    ['POST', '/emailCampaigns', { scheduledAt: '2026-12-01T08:00:00Z' }],
  ] as const)('%s %s with %j is never sent', (method, path, json) => {
    expect(couldSend({ method, path, json })).toBe(true);
  });
});
