import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, MenuCommand } from '../desk/contract.ts';
import { channels, pageArgument, proceduresArgument } from './channels.ts';

/** Returns what the window was given for its page in an argument. */
function given(argument: string): string {
  return process.argv.findLast((one) => one.startsWith(argument))?.slice(argument.length) ?? '';
}

const desk = Object.fromEntries(
  given(proceduresArgument)
    .split(',')
    .map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]),
);

contextBridge.exposeInMainWorld('setzkasten', {
  // Built from the contract's names, which TypeScript cannot verify.
  desk: desk as unknown as Bridge['desk'],
  page: given(pageArgument),
  onCommand: (listener) => {
    const pass = (_: unknown, command: MenuCommand) => listener(command);
    ipcRenderer.on(channels.command, pass);
    return () => void ipcRenderer.off(channels.command, pass);
  },
  onEvent: (listener) => {
    const pass = (_: unknown, event: unknown) => listener(event);
    ipcRenderer.on(channels.event, pass);
    return () => void ipcRenderer.off(channels.event, pass);
  },
  flushed: () => ipcRenderer.send(channels.flushed),
} satisfies Bridge);
