import { parseArgs } from 'node:util';

export interface BrowserOptions {
  readonly library: string | undefined;
  /** Undefined for the port of the last start, or any free one. */
  readonly port: number | undefined;
  readonly open: boolean;
  readonly help: boolean;
}

export const help = `Usage: setzkasten serve [--library DIR] [--port N] [--no-open]

Opens Setzkasten in your browser, served to this computer alone.

  --library DIR  the library to open, made where the folder is empty or not there; else the last one
  --port N       the port to listen on; else the one of the last start, or a free one
  --no-open      print the address and open no browser`;

/** Parses the command line. Throws an Error whose message says what is wrong with it. */
export function readOptions(args: string[]): BrowserOptions {
  const { values } = parseArgs({
    args,
    options: {
      library: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65_535))
    throw new Error(`--port takes a number up to 65535, not "${String(values.port)}".`);
  return { library: values.library, port, open: !values['no-open'], help: values.help };
}
