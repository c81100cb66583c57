import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

interface Refusal {
  readonly code: number;
  readonly text: string;
}

/** How a server treats clients; by default it accepts every mail. */
export interface ServerBehaviour {
  readonly encryption: 'tls' | 'starttls' | 'none';
  /** Without it, no login is asked for, or known. */
  readonly login?: { readonly user: string; readonly password: string };
  readonly sender?: Refusal;
  readonly recipient?: Refusal;
  /**
   * What happens once the mail is there: `drop` cuts the connection in its middle, `hang` never answers, `endless` never
   * comes to an end of its answer.
   */
  readonly data?: 'accept' | 'drop' | 'hang' | 'endless' | Refusal;
  /** The largest mail, in bytes. */
  readonly size?: number;
  /** Takes connections and never says a word. */
  readonly isSilent?: boolean;
}

/** A mail as the server took it. */
export interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly isEncrypted: boolean;
  /** What the sender's computer called itself. */
  readonly clientName: string;
  /** The whole mail in base64. */
  readonly raw: string;
}

export interface SmtpServer {
  readonly port: number;
  readonly received: readonly Received[];
  readonly stop: () => Promise<void>;
}

/** The server's certificate, for 127.0.0.1 and signed by itself, as PEM. */
export const serverCertificate = readFileSync(
  join(import.meta.dirname, '..', 'fixtures', 'mail', 'certificate.pem'),
  'utf8',
);

/** Starts a real SMTP server as a process of its own, on a free port of 127.0.0.1. */
export async function startSmtpServer(behaviour: ServerBehaviour): Promise<SmtpServer> {
  const program = join(import.meta.dirname, 'smtpServer.ts');
  const child = spawn(process.execPath, [program, JSON.stringify(behaviour)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const received: Received[] = [];
  const lines = createInterface(child.stdout);
  const started = once(lines, 'line');
  const ended = once(child, 'exit');
  const [port] = (await Promise.race([
    started,
    ended.then(() => {
      throw new Error('The mail server did not start.');
    }),
  ])) as [string];
  lines.on('line', (line) => received.push(JSON.parse(line) as Received));
  return {
    port: Number(port),
    received,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
