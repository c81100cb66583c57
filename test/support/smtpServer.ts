import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import type { Received, ServerBehaviour } from './startSmtpServer.ts';

/**
 * A program: a real SMTP server on 127.0.0.1 that behaves as its argument says. It prints its port, and then each mail
 * that it took as a line of JSON; it ends with its standard input.
 */
const behaviour = JSON.parse(process.argv[2] ?? '{}') as ServerBehaviour;
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'mail');
const print = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);

function refusal(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

/** Says a line that the protocol does not ask for. */
function say(line: string): void {
  for (const { _socket } of server.connections) _socket.write(`${line}\r\n`);
}

function mailServer(): SMTPServer {
  const { login, recipient, sender, data = 'accept', size } = behaviour;
  return new SMTPServer({
    key: readFileSync(join(fixtures, 'key.pem')),
    cert: readFileSync(join(fixtures, 'certificate.pem')),
    secure: behaviour.encryption === 'tls',
    authOptional: login === undefined,
    allowInsecureAuth: behaviour.encryption === 'none',
    disabledCommands: [
      ...(behaviour.encryption === 'starttls' ? [] : ['STARTTLS']),
      ...(login === undefined ? ['AUTH'] : []),
    ],
    disableReverseLookup: true,
    ...(size === undefined ? {} : { size }),
    onAuth: ({ username, password }, _session, callback) => {
      if (username === login?.user && password === login?.password)
        callback(null, { user: username });
      else
        callback(
          refusal(535, `5.7.8 No: ${String(username)} is not known with ${String(password)}`),
        );
    },
    onMailFrom: (_address, _session, callback) => {
      callback(sender && refusal(sender.code, sender.text));
    },
    onRcptTo: (_address, _session, callback) => {
      callback(recipient && refusal(recipient.code, recipient.text));
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (data === 'drop')
          for (const connection of server.connections) connection._socket.destroy();
      });
      stream.on('end', () => {
        if (data === 'endless') setInterval(() => say('250-One moment'), 50);
        if (data === 'hang' || data === 'drop' || data === 'endless') return;
        if (data !== 'accept') {
          callback(refusal(data.code, data.text));
          return;
        }
        if (stream.sizeExceeded) {
          callback(refusal(552, '5.3.4 Too large'));
          return;
        }
        const { envelope, secure, hostNameAppearsAs } = session;
        print({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          isEncrypted: secure,
          clientName: hostNameAppearsAs,
          raw: Buffer.concat(chunks).toString('base64'),
        } satisfies Received);
        callback();
      });
    },
  });
}

/** Takes connections and never says a word. */
const silent = () => createServer((socket) => socket.on('error', () => undefined));

const server = mailServer();
server.on('error', () => undefined);
const listening = behaviour.isSilent === true ? silent() : server.server;
listening.listen(0, '127.0.0.1', () => print((listening.address() as AddressInfo).port));
process.stdin.resume().on('end', () => process.exit(0));
