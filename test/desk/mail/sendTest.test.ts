import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, onTestFinished, test, vi } from 'vitest';
import { exportSavedIssue } from '../../../desk/export/writeExport.ts';
import type { MailSettings } from '../../../desk/preferences/mailSettings.ts';
import { sendTest } from '../../../desk/mail/sendTest.ts';
import { readPublication, savePublication } from '../../../desk/library/publicationFile.ts';
import { contentId } from '../../../issue/export/pictureAddress.ts';
import { pictures } from '../../support/pictures.ts';
import {
  serverCertificate,
  startSmtpServer,
  type Received,
  type ServerBehaviour,
  type SmtpServer,
} from '../../support/startSmtpServer.ts';
import { newsletter } from './support/newsletter.ts';

const login = { user: 'ada', password: 'Löwenzahn & Klee' };
const address = 'ada@werkstatt.example';

async function server(behaviour: ServerBehaviour): Promise<SmtpServer> {
  const started = await startSmtpServer(behaviour);
  onTestFinished(() => started.stop());
  return started;
}

function settingsFor(port: number, security: MailSettings['security']): MailSettings {
  return { host: '127.0.0.1', port, security, user: login.user, address };
}

/** The server tells what it took a moment after the sender knows. */
async function firstOf(received: readonly Received[]) {
  const mail = await vi.waitFor(() => received[0] ?? expect.fail('Nothing was received.'), 60_000);
  return parsed(mail);
}

/** What the server took, read by a parser that is not nodemailer's. */
function parsed({ raw }: Received) {
  return PostalMime.parse(Buffer.from(raw, 'base64'));
}

const trusting = { certificate: serverCertificate };

test.each(['starttls', 'tls'] as const)(
  'over %s the mail reaches the author and nobody else',
  async (security) => {
    const { port, received } = await server({ encryption: security, login });
    const { library, id, shown } = await newsletter();
    const settings = settingsFor(port, security);
    expect(await sendTest(library, id, settings, login.password, trusting)).toEqual({
      outcome: 'sent',
      address,
      missingPictures: 0,
    });
    expect(received).toEqual([
      {
        from: address,
        to: [address],
        isEncrypted: true,
        clientName: '[127.0.0.1]',
        raw: expect.any(String),
      },
    ]);
    const mail = await firstOf(received);
    expect(mail).toMatchObject({
      subject: '[Test] Was fünf Maschinen schaffen',
      from: { name: 'Ada Lovelace', address },
      to: [{ address }],
    });
    expect([mail.cc, mail.bcc]).toEqual([undefined, undefined]);
    expect(mail.attachments).toEqual([
      expect.objectContaining({
        filename: '01-ein-webstuhl.png',
        mimeType: 'image/png',
        disposition: 'inline',
        related: true,
        contentId: `<${contentId(shown)}>`,
      }),
    ]);
    expect(Buffer.from(mail.attachments[0]!.content as ArrayBuffer)).toEqual(pictures.png.bytes);
    expect(mail.html).toContain(`src="cid:${contentId(shown)}"`);
    expect(mail.html).toMatch(/^<!DOCTYPE html><html lang="de"/);
  },
);

test('merge tags are filled in, in the HTML and in the plain text', async () => {
  const { port, received } = await server({ encryption: 'none' });
  const { library, id } = await newsletter();
  await sendTest(library, id, { ...settingsFor(port, 'none'), user: '' }, '');
  const { html = '', text = '' } = await firstOf(received);
  expect(text.replace(/\s+/g, ' ')).toContain(
    `Guten Morgen, Ada (${address})! Abmelden <https://example.com/#unsubscribe>`,
  );
  expect(text).toContain('[Bild: Ein Webstuhl]');
  expect(html).toMatch(
    new RegExp(
      `Guten Morgen, Ada \\(${address}\\)! <a href="https://example\\.com/#unsubscribe"[^>]*>Abmelden</a>`,
    ),
  );
  expect(`${html}${text}`).not.toMatch(/\*\||\|\*/);
});

test('a subject that means to be more than a subject is one line', async () => {
  const { port, received } = await server({ encryption: 'none' });
  const { library, id } = await newsletter('Hallo\r\nBcc: eva@evil.example\r\n\r\nund Text');
  await sendTest(library, id, { ...settingsFor(port, 'none'), user: '' }, '');
  const mail = await firstOf(received);
  expect(received[0]?.to).toEqual([address]);
  expect(mail.subject).toBe('[Test] Hallo Bcc: eva@evil.example und Text');
  expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
});

test('a picture that is gone is told of, in the mail and to the author', async () => {
  const { port, received } = await server({ encryption: 'none' });
  const { library, id, shown } = await newsletter();
  rmSync(join(library.folder, id, 'assets', shown));
  const settings = { ...settingsFor(port, 'none'), user: '' };
  expect(await sendTest(library, id, settings, '')).toEqual({
    outcome: 'sent',
    address,
    missingPictures: 1,
  });
  const mail = await firstOf(received);
  expect(mail.attachments).toEqual([]);
  expect(mail.html).not.toContain('cid:');
  expect(mail.text).toContain('[Bild fehlt: Ein Webstuhl]');
  expect(await sendTest(library, 'nowhere', settings, '')).toEqual({ outcome: 'missing' });
  expect(received).toHaveLength(1);
});

test('without merge tags, the test and the .eml file are the same mail, except for what makes the file importable', async () => {
  const { port, received } = await server({ encryption: 'none' });
  const { library, id } = await newsletter('Ohne Platzhalter', [], 'kit');
  await sendTest(library, id, { ...settingsFor(port, 'none'), user: '' }, '');
  await exportSavedIssue(library, { id, target: 'eml' });
  const file = await PostalMime.parse(
    readFileSync(join(library.folder, id, 'export', 'eml', 'issue.eml')),
  );
  const mail = await firstOf(received);
  const html = file.html?.replace(/ data-setzkasten="[^"]*"/, '');
  expect([mail.html, mail.text?.trim(), mail.attachments]).toEqual([
    html,
    file.text?.trim(),
    file.attachments,
  ]);
  expect(html).not.toBe(file.html);
  expect(file.attachments).toHaveLength(1);
});

test('no control character and no override of direction reaches a header of the test mail', async () => {
  const { port, received } = await server({ encryption: 'starttls', login });
  const { library, id } = await newsletter(
    'Be\u202Etreff\u0007 \u2067eins\r\nBcc: eve@example.org',
  );
  const { publication, revision } = await readPublication(library);
  const author = 'Ada\u202E \u0000Love\u0090lace\nX: y';
  await savePublication(library, { ...publication, author }, revision);
  await sendTest(library, id, settingsFor(port, 'starttls'), login.password, trusting);
  const mail = await firstOf(received);
  expect(mail.subject).toBe('[Test] Betreff eins Bcc: eve@example.org');
  expect(mail.from?.name).toBe('Ada Lovelace X: y');
  expect(mail.bcc).toBeUndefined();
});
