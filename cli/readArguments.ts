import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { WrongUse } from './command.ts';

/** An option that is there or not, and one with a value. */
export const flag = { type: 'boolean', default: false } as const;
export const text = { type: 'string' } as const;

/**
 * Parses a command's options and its one positional argument, called `operand` in messages; none if `operand` is
 * undefined. Throws WrongUse.
 */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  operand?: string,
) {
  const { values, positionals } = parse(args, options);
  const wanted = operand === undefined ? 0 : 1;
  if (positionals.length < wanted) throw new WrongUse(`${operand ?? ''} is missing.`);
  const extra = positionals[wanted];
  if (extra !== undefined) throw new WrongUse(`"${extra}" is one argument too many.`);
  return { values, operand: positionals[0] ?? '' };
}

function parse<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new WrongUse(message.replace(/\. To specify.*$/s, '.').replaceAll('\n', ' '));
  }
}

/** Returns the value of a required option. */
export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new WrongUse(`${option} is missing.`);
  return value;
}
