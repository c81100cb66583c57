import { expect, onTestFinished, test } from 'vitest';
import type { MailSettings } from '../../../desk/preferences/mailSettings.ts';
import { sendMail } from '../../../desk/mail/sendMail.ts';
import {
  serverCertificate,
  startSmtpServer,
  type ServerBehaviour,
} from '../../support/startSmtpServer.ts';

const login = { user: 'ada', password: 'geheim-und-lang' };
const mail = { subject: 'Probe', html: '<p>Probe</p>', text: 'Probe' };

interface Circumstances {
  readonly password?: string;
  readonly timeout?: number;
  /** `usual`: those that this computer trusts, which are not the server's. */
  readonly certificates?: 'usual';
}

/** What becomes of a mail at a server that behaves like that. */
async function sendTo(
  behaviour: ServerBehaviour,
  settings: Partial<MailSettings> = {},
  { password = login.password, timeout = 20_000, certificates }: Circumstances = {},
) {
  const { port, received, stop } = await startSmtpServer(behaviour);
  onTestFinished(stop);
  const usual: MailSettings = {
    host: '127.0.0.1',
    port,
    security: behaviour.encryption,
    user: behaviour.login ? login.user : '',
    address: 'ada@werkstatt.example',
  };
  const sent = await sendMail(mail, 'Ada', { ...usual, ...settings }, password, {
    timeout,
    ...(certificates ? {} : { certificate: serverCertificate }),
  });
  return { ...sent, received };
}

const notSent = (reason: string, reply: unknown = '') => ({
  outcome: 'not-sent',
  reason,
  reply,
  received: [],
});

test('a wrong password, which the server’s answer is not believed to keep to itself', async () => {
  const behaviour: ServerBehaviour = { encryption: 'starttls', login };
  expect(await sendTo(behaviour, {}, { password: 'verschrieben' })).toEqual(
    notSent('login-refused', '535 5.7.8 No: ada is not known with …'),
  );
});

test.each<[string, Partial<ServerBehaviour>, string]>([
  ['sender-refused', { sender: { code: 553, text: '5.7.1 Not your address' } }, '553 5.7.1 Not'],
  ['recipient-refused', { recipient: { code: 550, text: '5.1.1 No such user' } }, '550 5.1.1 No'],
  ['try-later', { recipient: { code: 451, text: '4.7.1 Greylisted' } }, '451 4.7.1 Grey'],
  ['try-later', { data: { code: 452, text: '4.3.1 Queue full' } }, '452 4.3.1 Queue'],
  ['too-large', { data: { code: 552, text: '5.3.4 Too large' } }, '552 5.3.4 Too large'],
  ['refused', { data: { code: 552, text: '5.2.2 Mailbox full' } }, '552 5.2.2 Mailbox full'],
  ['refused', { data: { code: 554, text: '5.7.1 Looks like spam' } }, '554 5.7.1 Looks'],
  ['too-large', { size: 100 }, '552 5.3.4'],
  ['connection-lost', { data: 'drop' }, ''],
])('%s: %j', async (reason, behaviour, reply) => {
  expect(await sendTo({ encryption: 'none', ...behaviour })).toEqual(
    notSent(reason, expect.stringContaining(reply)),
  );
});

test.each<[string, Partial<ServerBehaviour>]>([
  ['never greets', { isSilent: true }],
  ['never takes the mail', { data: 'hang' }],
  ['never comes to an end of its answer', { data: 'endless' }],
])('a server that %s is not waited for', async (_, behaviour) => {
  const started = performance.now();
  const sent = await sendTo({ encryption: 'none', ...behaviour }, {}, { timeout: 700 });
  expect(sent).toEqual(notSent('timeout'));
  expect(performance.now() - started).toBeLessThan(15_000);
});

test.each(['tls', 'starttls'] as const)(
  'over %s, a certificate that nobody has signed, or of another host, is none',
  async (encryption) => {
    const unsigned = await sendTo({ encryption, login }, {}, { certificates: 'usual' });
    const elsewhere = await sendTo({ encryption, login }, { host: 'localhost' });
    expect([unsigned, elsewhere]).toEqual([notSent('certificate'), notSent('certificate')]);
  },
);

test('a password is not sent where the encryption asked for is not there', async () => {
  expect(await sendTo({ encryption: 'none', login }, { security: 'starttls' })).toEqual(
    notSent('no-encryption', expect.any(String)),
  );
  expect(await sendTo({ encryption: 'starttls', login }, { security: 'tls' })).toEqual(
    notSent('no-encryption'),
  );
});

test('nobody at that port, and no such host', async () => {
  const { port, stop } = await startSmtpServer({ encryption: 'none' });
  await stop();
  expect(await sendTo({ encryption: 'none' }, { port })).toEqual(notSent('unreachable'));
  expect(await sendTo({ encryption: 'none' }, { host: 'nirgends.invalid' })).toEqual(
    notSent('unknown-host'),
  );
});
