import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, MenuCommand, ProcedureName } from '../desk/contract.ts';
import { channels, pageArgument } from './channels.ts';

/**
 * Written by hand, as importing the contract's own list would load its schemas into the page; the type ensures that it
 * is complete.
 */
const procedures: Readonly<Record<ProcedureName, true>> = {
  'app.start': true,
  'app.diagnostics': true,
  'fault.note': true,
  'preferences.save': true,
  'library.choose': true,
  'library.create': true,
  'library.openSample': true,
  'library.list': true,
  'library.credits': true,
  'publication.save': true,
  'publication.addAsset': true,
  'issue.create': true,
  'issue.add': true,
  'issue.open': true,
  'issue.save': true,
  'issue.showing': true,
  'issue.rename': true,
  'issue.redateFolder': true,
  'issue.duplicate': true,
  'issue.markSent': true,
  'issue.trash': true,
  'trash.list': true,
  'trash.restore': true,
  'trash.delete': true,
  'asset.add': true,
  'asset.inspect': true,
  'chart.draw': true,
  'asset.fit': true,
  'asset.makeReady': true,
  'issue.export': true,
  'issue.weighPictures': true,
  'issue.exportPicture': true,
  'links.ask': true,
  'issue.handOut': true,
  'issue.reveal': true,
  'issue.printPage': true,
  'issue.savePdf': true,
  'copy.open': true,
  'copy.trash': true,
  'job.cancel': true,
  'lease.hold': true,
  'lease.release': true,
  'history.list': true,
  'history.read': true,
  'history.name': true,
  'mail.settings': true,
  'mail.saveSettings': true,
  'mail.forgetPassword': true,
  'mail.sendTest': true,
  'spelling.use': true,
  'spelling.addWord': true,
  'spelling.check': true,
  'picture.fetch': true,
  'picture.copy': true,
  'archive.known': true,
  'archive.add': true,
  'archive.learn': true,
  'archive.fetchPictures': true,
  'hosting.state': true,
  'hosting.keepSecret': true,
  'hosting.forgetSecret': true,
  'hosting.chooseFolder': true,
  'hosting.test': true,
  'hosting.upload': true,
  'draft.state': true,
  'draft.keepKey': true,
  'draft.forgetKey': true,
  'draft.test': true,
  'draft.make': true,
  'draft.note': true,
  'recovery.note': true,
  'recovery.list': true,
  'recovery.settle': true,
  'recovery.discard': true,
  'recovery.saveAsNew': true,
  'recovery.saveCopy': true,
  'search.find': true,
  'search.linked': true,
  'search.earlierTokens': true,
};

const desk = Object.fromEntries(
  Object.keys(procedures).map((name) => [
    name,
    (input: unknown) => ipcRenderer.invoke(name, input),
  ]),
);

contextBridge.exposeInMainWorld('setzkasten', {
  // Built from the table above, name by name, which TypeScript cannot verify.
  desk: desk as unknown as Bridge['desk'],
  page:
    process.argv.findLast((one) => one.startsWith(pageArgument))?.slice(pageArgument.length) ?? '',
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
