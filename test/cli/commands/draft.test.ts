import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { DraftToolName } from '../../../issue/export/mail-tools/draftNeeds.ts';
import { allDoubles } from '../../desk/drafts/support/allDoubles.ts';
import { draftLibrary, id, settingsOf } from '../../desk/drafts/support/draftLibrary.ts';
import { openDouble } from '../../desk/drafts/support/toolDouble.ts';
import { runCli } from '../../support/runCli.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

function open(name: DraftToolName, isSetUp = true) {
  const double = openDouble(allDoubles[name]);
  vi.stubGlobal('fetch', double.fetch);
  const keyFile = join(temporaryFolder(), 'key');
  writeFileSync(keyFile, `${allDoubles[name].key}\n`);
  const library = draftLibrary(isSetUp ? settingsOf(name) : undefined);
  return { ...double, keyFile, library, issue: join(library.folder, id) };
}

test('a plan is printed without network and key, and says what is asked first', async () => {
  const { issue } = open('mailchimp');
  vi.stubGlobal('fetch', () => {
    throw new Error('A plan needs no network.');
  });
  vi.stubEnv('SETZKASTEN_DRAFT_KEY', allDoubles.mailchimp.key);
  const plan = await runCli('draft', issue, '--for', 'mailchimp', '--dry-run');
  expect([plan.code, plan.errors]).toEqual([0, []]);
  expect(plan.out).not.toContain(allDoubles.mailchimp.key.slice(0, 8));
  const lines = plan.out.split('\n').filter((line) => /^(?:#|GET|P)/.test(line));
  const api = 'https://DATACENTRE.api.mailchimp.com/3.0';
  expect(lines).toEqual([
    '# ask first: what the draft needs to know',
    `GET ${api}/lists/a1b2c3?fields=campaign_defaults`,
    '# upload a picture',
    `POST ${api}/file-manager/files`,
    '# write the draft',
    `POST ${api}/campaigns`,
    '# write the draft',
    `PUT ${api}/campaigns/NEW/content`,
    '# read it back',
    `GET ${api}/campaigns/NEW`,
    '# read it back',
    `GET ${api}/campaigns/NEW/content?fields=html`,
  ]);
  expect(plan.out).toContain('"reply_to": "(reply_to)"');
});

test('what is missing and what cannot be used are told apart', async () => {
  const { issue } = open('ghost', false);
  const errorsFor = async (tool: string, ...more: string[]) => {
    const { code, errors } = await runCli('draft', issue, '--for', tool, '--dry-run', ...more);
    expect(code).toBe(2);
    return errors;
  };
  expect(await errorsFor('ghost')).toEqual(['setzkasten: Ghost needs --site.']);
  expect(await errorsFor('ghost', '--site', 'javascript:x')).toEqual([
    'setzkasten: Ghost cannot use --site "javascript:x". It takes an address such as https://news.example.',
  ]);
  const [told] = await errorsFor('ghost', '--site', 'https://ada:geheim@news.example');
  expect(told).toContain('cannot use --site. It takes an address');
});

test('a draft is made once, and asked about before it is written over', async () => {
  const { issue, keyFile, mails, library } = open('ghost', false);
  const { site = '' } = allDoubles.ghost;
  const draft = (...more: string[]) =>
    runCli('draft', issue, '--for', 'ghost', '--site', site, '--key-file', keyFile, ...more);
  const link = `${site}/ghost/#/editor/post/6b0c0c89dea6cb0abde6e71`;
  expect(await draft()).toEqual({ code: 0, out: `created  ${link}`, errors: [] });
  expect(library.text()).toContain(`"link": "${link}"`);
  expect((await draft()).out).toBe(`updated  ${link}`);
  const [mail] = mails.values();
  if (mail) mail.version += 1;
  const asked = await draft();
  expect([asked.code, asked.errors]).toEqual([
    1,
    [`setzkasten: The draft was changed in Ghost: --overwrite or --new. ${link}`],
  ]);
  expect((await draft('--overwrite')).out).toBe(`updated  ${link}`);
  expect((await draft('--new')).out).toMatch(/^created {2}.*e72$/);
  expect(mails.size).toBe(2);
});

test('what is needed is said, with what there is to choose from', async () => {
  const { issue, keyFile } = open('brevo', false);
  const draft = (...more: string[]) => runCli('draft', issue, '--for', 'brevo', ...more);
  expect(await draft()).toMatchObject({
    code: 2,
    errors: ['setzkasten: Brevo needs --list, --sender.'],
  });
  const chosen = await draft('--key-file', keyFile);
  expect(chosen.errors).toEqual([
    '--list 7  Weekly',
    '--sender 3  Ada <ada@example.org>',
    'setzkasten: Brevo needs --list, --sender.',
  ]);
  const keyless = await draft('--list', '7', '--sender', '3');
  expect(keyless.errors).toEqual([
    'setzkasten: Brevo needs a key: --key-file FILE, or SETZKASTEN_DRAFT_KEY.',
  ]);
  const homeless = await draft('--list', '7', '--sender', '3', '--key-file', keyFile);
  expect([homeless.code, homeless.errors[0]]).toEqual([
    2,
    expect.stringContaining('Brevo takes no pictures: 1 must be on the web.'),
  ]);
  const unknown = await runCli('draft', issue, '--for', 'substack');
  expect([unknown.code, unknown.errors[0]]).toEqual([2, expect.stringContaining('"substack"')]);
});

test('a wrong key is in no output', async () => {
  const { issue, keyFile, asked } = open('buttondown');
  writeFileSync(keyFile, 'ganz-geheimer-schluessel');
  const wrong = await runCli('draft', issue, '--for', 'buttondown', '--key-file', keyFile);
  expect([wrong.code, wrong.out, asked.length]).toEqual([1, '', 1]);
  expect(wrong.errors).toEqual([
    'setzkasten: Buttondown: The server does not accept the user or the key.',
  ]);
});

test('a plan for a tool that takes no pictures says that they need a host', async () => {
  const { issue } = open('kit');
  const { code, errors } = await runCli('draft', issue, '--for', 'kit', '--dry-run');
  expect([code, errors]).toEqual([
    2,
    [expect.stringMatching(/^setzkasten: Kit takes no pictures/)],
  ]);
});

test('what looks like a tag in subject and preview text is no tag to the tool', async () => {
  const { issue } = open('listmonk');
  const file = join(issue, 'issue.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/"subject": "[^"]*"/, '"subject": "{{ .x }} und {% y %}"'));
  const { out } = await runCli('draft', issue, '--for', 'listmonk', '--dry-run');
  expect(out).toMatch(/"subject": "\{\u200C?\{\u200C? ?\.x/);
  expect(out).not.toContain('"subject": "{{ .x');
});
