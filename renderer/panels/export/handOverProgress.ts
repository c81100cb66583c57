import { z } from 'zod';
import type { HandOverStep } from '../../../issue/exportIssue.ts';
import { fnv1a } from '../../../issue/text/fnv1a.ts';
import type { MailTool } from '../../../issue/publication.ts';
import { keep, readKept } from '../../session/pageStorage.ts';

/** Local storage key for the steps that the author has done, by issue and mail tool. */
const item = 'setzkasten.handOver';
/** The oldest are dropped. */
const most = 30;

const progressSchema = z.array(z.object({ of: z.string(), done: z.array(z.string()) }));

/** Returns what identifies a step with its content: a step whose content has changed since is to be done again. */
export function stepKey(step: HandOverStep, content = ''): string {
  const { kind } = step;
  const what = kind === 'picture' ? step.place.name + step.place.description : step;
  return `${kind}-${fnv1a(JSON.stringify([what, content])).toString(36)}`;
}

/** Returns the keys of the steps that are done for an issue and a mail tool. */
export function readDone(issueId: string, tool: MailTool): readonly string[] {
  const of = `${issueId} ${tool}`;
  return read().find((each) => each.of === of)?.done ?? [];
}

/** Remembers the steps that are done. */
export function keepDone(issueId: string, tool: MailTool, done: readonly string[]): void {
  const of = `${issueId} ${tool}`;
  const others = read().filter((each) => each.of !== of);
  // Without storage, the ticks are gone when the dialog is closed.
  keep(item, [...others, { of, done }].slice(-most));
}

function read(): z.infer<typeof progressSchema> {
  return readKept(item, progressSchema) ?? [];
}
