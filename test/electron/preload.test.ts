import { expect, test, vi } from 'vitest';
import { procedureNames, type Bridge } from '../../desk/contract.ts';
import { contextBridge, ipcRenderer } from './support/electronDouble.ts';

vi.mock('electron', () => import('./support/electronDouble.ts'));
process.argv.push('--page=one', `--procedures=${procedureNames.join(',')}`);
await import('../../electron/preload.ts');

const exposed = [...contextBridge.exposeInMainWorld.mock.calls];
const bridge = exposed[0]?.[1] as Bridge;

test('exposes the contract by name, and beside it commands, their answer and events: nothing else', () => {
  expect(exposed.map(([key]) => key)).toEqual(['setzkasten']);
  expect(Object.keys(bridge)).toEqual(['desk', 'page', 'onCommand', 'onEvent', 'flushed']);
  expect(bridge.page).toBe('one');
  expect(Object.keys(bridge.desk).toSorted()).toEqual(procedureNames.toSorted());
});

test('each function asks for its own procedure, with one argument', async () => {
  ipcRenderer.invoke.mockImplementation((name: string) =>
    Promise.resolve({ ok: true, value: name }),
  );
  for (const name of procedureNames) {
    const ask = bridge.desk[name] as (...given: unknown[]) => Promise<unknown>;
    expect(await ask({ id: 'a' }, 'more')).toEqual({ ok: true, value: name });
    expect(ipcRenderer.invoke).toHaveBeenLastCalledWith(name, { id: 'a' });
  }
});

test('passes commands on without the event, until told to stop', () => {
  const heard: unknown[][] = [];
  const stop = bridge.onCommand((...given) => heard.push(given));
  ipcRenderer.emit('menu.command', { sender: 'secret' }, 'issue.new');
  stop();
  ipcRenderer.emit('menu.command', {}, 'issue.export');
  expect(heard).toEqual([['issue.new']]);
});

test('passes the desk’s events on, until told to stop', () => {
  const heard: unknown[][] = [];
  const stop = bridge.onEvent((...given) => heard.push(given));
  ipcRenderer.emit('desk.event', { sender: 'secret' }, { event: 'library-changed' });
  stop();
  ipcRenderer.emit('desk.event', {}, { event: 'library-changed' });
  expect(heard).toEqual([[{ event: 'library-changed' }]]);
});

test('says that all is saved', () => {
  bridge.flushed();
  expect(ipcRenderer.send.mock.calls).toEqual([['app.flushed']]);
});
