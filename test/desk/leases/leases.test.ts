import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { DeskEvent } from '../../../desk/contract.ts';
import { Leases } from '../../../desk/leases/leases.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const issue = '/home/ada/Newsletter/2025-08-25-kw35';
const tab = (name: string, opening = 1) => ({
  page: name,
  session: `${name}-session-${String(opening)}`,
});
const held = { outcome: 'held' };
/** The system notifies other programs of a change in a folder with a delay. */
const patient = { timeout: 120_000 };
const elsewhere = (by: string) => ({ outcome: 'elsewhere', by });

/** A program with its windows; `polite` are those that let go when they are asked. */
function program(folder: string, ...polite: string[]) {
  const told: DeskEvent[] = [];
  const leases = new Leases(folder, (event) => {
    told.push(event);
    if (event.event === 'lease-wanted' && polite.includes(event.session))
      setTimeout(() => leases.release(event.session), 10);
  });
  return { leases, told };
}

test('a second window may read, until the first lets go for it', async () => {
  const { leases, told } = program(temporaryFolder(), 'a-session-1');
  expect(await leases.hold(issue, tab('a'), false)).toEqual(held);
  expect(await leases.hold(issue, tab('b'), false)).toEqual(elsewhere('window'));
  expect(await leases.hold(issue, tab('b'), true)).toEqual(held);
  expect(told).toEqual([{ event: 'lease-wanted', session: 'a-session-1', by: 'window' }]);
  expect(await leases.hold(issue, tab('a'), false)).toEqual(elsewhere('window'));
  leases.leave('b');
  expect(told.at(-1)).toEqual({ event: 'lease-free', id: '2025-08-25-kw35' });
  expect(await leases.hold(issue, tab('a'), false)).toEqual(held);
});

test('a page that opens the issue anew has it still, whatever its session before lets go', async () => {
  const { leases } = program(temporaryFolder());
  expect(await leases.hold(issue, tab('a', 1), false)).toEqual(held);
  expect(await leases.hold(issue, tab('a', 2), false)).toEqual(held);
  leases.release('a-session-1');
  expect(await leases.hold(issue, tab('b'), false)).toEqual(elsewhere('window'));
});

test('a second program may read, until the first lets go for it or ends', async () => {
  const folder = temporaryFolder();
  const first = program(folder, 'a-session-1');
  const second = program(folder);
  expect(await first.leases.hold(issue, tab('a'), false)).toEqual(held);
  expect(await second.leases.hold(issue, tab('b'), false)).toEqual(elsewhere('program'));
  expect(await second.leases.hold(issue, tab('b'), true)).toEqual(held);
  expect(first.told[0]).toEqual({ event: 'lease-wanted', session: 'a-session-1', by: 'program' });
  expect(await first.leases.hold(issue, tab('a'), false)).toEqual(elsewhere('program'));
  second.leases.leave('b');
  await vi.waitFor(() => {
    expect(readdirSync(folder)).toEqual([]);
  }, patient);
  expect(await first.leases.hold(issue, tab('a'), false)).toEqual(held);
});

test('who does not answer keeps nobody from writing for longer than a few seconds', async () => {
  const folder = temporaryFolder();
  const hung = program(folder);
  const other = '/home/ada/Newsletter/2025-09-01-kw36';
  await hung.leases.hold(issue, tab('a'), false);
  await hung.leases.hold(other, tab('a'), false);
  const second = program(folder);
  expect(
    await Promise.all([
      hung.leases.hold(other, tab('b'), true),
      second.leases.hold(issue, tab('c'), true),
    ]),
  ).toEqual([held, held]);
  await vi.waitFor(() => {
    expect(hung.told).toContainEqual({
      event: 'lease-wanted',
      session: 'a-session-1',
      by: 'program',
    });
  }, patient);
});

test('what a program left behind that ended, slept or was cut off is no lock', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const living = { process: 'another', pid: process.pid, host: hostname() };
  const left: [object | string, number, object][] = [
    [living, 0, elsewhere('program')],
    [{ ...living, pid }, 0, held],
    [{ ...living, pid, host: 'another-computer' }, 0, elsewhere('program')],
    [living, 60_000, held],
    ['{"process":"ano', 0, held],
    ['null', 0, held],
  ];
  for (const [content, age, expected] of left) {
    const folder = temporaryFolder();
    await program(folder).leases.hold(issue, tab('a'), false);
    const lock = join(folder, readdirSync(folder)[0] ?? '');
    writeFileSync(lock, typeof content === 'string' ? content : JSON.stringify(content));
    const time = new Date(Date.now() - age);
    utimesSync(lock, time, time);
    const { leases } = program(folder);
    expect(await leases.hold(issue, tab('b'), false)).toEqual(expected);
    if (expected === held)
      expect(readFileSync(lock, 'utf8')).toContain(`"pid":${String(process.pid)}`);
  }
});

test('where no lock can be written everybody may write', async () => {
  const folder = join(temporaryFolder(), 'a file');
  writeFileSync(folder, '');
  expect(await program(folder).leases.hold(issue, tab('a'), false)).toEqual(held);
});

test('a lock gives a sign of life now and then, not without end', async () => {
  const folder = temporaryFolder();
  const { leases } = program(folder);
  await leases.hold(issue, tab('a'), false);
  await leases.hold(issue, tab('a', 2), false);
  const [lock = ''] = readdirSync(folder);
  const signOfLife = () => statSync(join(folder, lock)).mtimeMs;
  await delay(100);
  const before = signOfLife();
  await delay(400);
  expect(signOfLife()).toBe(before);
  leases.leave('a');
});
