import { spawn } from 'node:child_process';

/** Opens an address in the user's browser, or does nothing where there is none: the address is printed anyway. */
export function openAddress(address: string): void {
  const [command, ...given] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...given, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  // Not `start`, which is the shell's and would read the address as shell text.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
