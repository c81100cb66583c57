import { spawn } from 'node:child_process';
import type { Command } from '../command.ts';

const help = `Usage: setzkasten serve [--library DIR] [--port N] [--no-open]

Opens Setzkasten in your browser, served only to this computer, until it is stopped.

  --library DIR  the library to open, created if the folder is empty or missing; default: the last one
  --port N       the port to listen on; default: the last one used, or a free one
  --no-open      print the address without opening a browser`;

/** Starts the browser face as a separate program and waits until it exits. */
export const command: Command = {
  help,
  run: (args, { browserProgram }) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [browserProgram, ...args], { stdio: 'inherit' });
      const pass = (signal: NodeJS.Signals) => child.kill(signal);
      process.on('SIGTERM', pass);
      // Ctrl-C reaches the child directly; this process must not exit before it.
      const wait = () => undefined;
      process.on('SIGINT', wait);
      child.on('error', reject);
      child.on('exit', (code) => {
        process.off('SIGTERM', pass);
        process.off('SIGINT', wait);
        resolve(code === 0 ? 0 : code === 2 ? 2 : 1);
      });
    }),
};
