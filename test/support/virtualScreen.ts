import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A screen that nobody sees. */
export interface VirtualScreen {
  /** What a program's variable DISPLAY must say. */
  readonly name: string;
  readonly close: () => void;
}

/** Starts an X server of that size, in px, on a number that is free. */
export async function virtualScreen(width: number, height: number): Promise<VirtualScreen> {
  const screen = `${String(width)}x${String(height)}x24`;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  return { name: `:${number.toString().trim()}`, close: () => server.kill() };
}
