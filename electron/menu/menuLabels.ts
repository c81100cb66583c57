import {
  interfaceLanguages,
  type InterfaceLanguage,
  type Preferences,
} from '../../desk/contract.ts';
import type { UpdateFault } from '../updates/updateFault.ts';

const english = {
  file: '&File',
  newIssue: 'New Issue',
  newWindow: 'New Window',
  recent: 'Open Recent',
  clearRecent: 'Clear Menu',
  import: 'Import…',
  search: 'Search All Issues…',
  export: 'Export…',
  print: 'Print…',
  savePdf: 'Save as PDF…',
  readyPictures: 'Make Pictures Ready',
  trash: 'Trash…',
  settings: 'Newsletter Settings…',
  edit: '&Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pasteAsText: 'Paste without Formatting',
  selectAll: 'Select All',
  addToDictionary: 'Add to Word List',
  view: '&View',
  preview: 'Preview',
  sidebar: 'Library',
  appearance: 'Appearance',
  system: 'Like the System',
  light: 'Light',
  dark: 'Dark',
  actualSize: 'Actual Size',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
  fullScreen: 'Full Screen',
  developerTools: 'Developer Tools',
  window: '&Window',
  minimize: 'Minimize',
  close: 'Close',
  front: 'Bring All to Front',
  help: '&Help',
  diagnostics: 'Copy Diagnostics',
  about: 'About Setzkasten',
  services: 'Services',
  hide: 'Hide Setzkasten',
  hideOthers: 'Hide Others',
  showAll: 'Show All',
  quit: 'Quit Setzkasten',
  workEnded: 'What you started has ended. The window shows the outcome.',
  lookUp: (word: string) => `Look Up “${word}”`,
  update: 'Check for Updates…',
  updating: 'Updating…',
  restartToUpdate: 'Restart to Update',
  newestVersion: (version: string) => `Setzkasten ${version} is the newest version.`,
  updateFound: (version: string) => `Setzkasten ${version} is available.`,
  updateFoundDetail: (current: string, host: string) =>
    `You have ${current}. The update is downloaded from ${host}, and installed only when you choose “Restart to Update”.`,
  updateReady: (version: string) => `Setzkasten ${version} is downloaded.`,
  updateReadyDetail:
    'Everything is saved before the app closes. The update can wait: the menu has “Restart to Update”.',
  download: 'Download',
  later: 'Later',
  ok: 'OK',
  updateFaults: {
    unreachable: (host: string) => [
      'Updates cannot be reached.',
      `${host} does not answer, or has no update for this system. Nothing has changed. Try again when you are online.`,
    ],
    refused: (host: string) => [
      'The update was refused.',
      `What ${host} offers is not signed by the makers of this app, or was damaged on its way. Nothing has changed. Try again later; if it happens again, tell the makers.`,
    ],
    failed: (host: string) => [
      'The update did not work.',
      `The update from ${host} could not be read, kept or installed. Your issues are as they were. Try again, or install the new version yourself.`,
    ],
  } satisfies Record<UpdateFault, (host: string) => readonly [string, string]>,
  notSaved: 'Not everything is saved.',
  notSavedDetail: 'What you changed last is not on disk yet. The window says what it is, and why.',
  stay: 'Stay',
  leave: 'Close without saving',
  crashed: 'The window has crashed.',
  crashedDetail:
    'What you typed is in the emergency copy, except perhaps for the last second. Load the window again to continue.',
  reload: 'Load Again',
  cannotOpen: (path: string) => `Cannot open ${path}.`,
  cannotOpenDetail:
    'It is neither an issue nor a library of Setzkasten, or it cannot be read. Choose an issue.json, its folder, or the folder of a library.',
};
export type MenuLabels = Readonly<typeof english>;

const german: MenuLabels = {
  file: '&Datei',
  newIssue: 'Neue Ausgabe',
  newWindow: 'Neues Fenster',
  recent: 'Zuletzt benutzt',
  clearRecent: 'Einträge löschen',
  import: 'Importieren…',
  search: 'Alle Ausgaben durchsuchen…',
  export: 'Exportieren…',
  print: 'Drucken…',
  savePdf: 'Als PDF sichern…',
  readyPictures: 'Bilder aufbereiten',
  trash: 'Papierkorb…',
  settings: 'Einstellungen des Newsletters…',
  edit: '&Bearbeiten',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  cut: 'Ausschneiden',
  copy: 'Kopieren',
  paste: 'Einfügen',
  pasteAsText: 'Ohne Formatierung einfügen',
  selectAll: 'Alles auswählen',
  addToDictionary: 'In die Wortliste aufnehmen',
  view: '&Ansicht',
  preview: 'Vorschau',
  sidebar: 'Bibliothek',
  appearance: 'Erscheinungsbild',
  system: 'Wie das System',
  light: 'Hell',
  dark: 'Dunkel',
  actualSize: 'Originalgröße',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fullScreen: 'Vollbild',
  developerTools: 'Entwicklerwerkzeuge',
  window: '&Fenster',
  minimize: 'Minimieren',
  close: 'Schließen',
  front: 'Alle nach vorne bringen',
  help: '&Hilfe',
  diagnostics: 'Diagnose kopieren',
  about: 'Über Setzkasten',
  services: 'Dienste',
  hide: 'Setzkasten ausblenden',
  hideOthers: 'Andere ausblenden',
  showAll: 'Alle einblenden',
  quit: 'Setzkasten beenden',
  workEnded: 'Was du gestartet hast, ist zu Ende. Das Ergebnis steht im Fenster.',
  lookUp: (word) => `„${word}“ nachschlagen`,
  update: 'Nach Updates suchen…',
  updating: 'Update läuft…',
  restartToUpdate: 'Neu starten und aktualisieren',
  newestVersion: (version) => `Setzkasten ${version} ist die neueste Version.`,
  updateFound: (version) => `Setzkasten ${version} ist da.`,
  updateFoundDetail: (current, host) =>
    `Du hast ${current}. Das Update wird von ${host} geladen und erst installiert, wenn du „Neu starten und aktualisieren“ wählst.`,
  updateReady: (version) => `Setzkasten ${version} ist geladen.`,
  updateReadyDetail:
    'Vor dem Schließen wird alles gespeichert. Das Update kann warten: „Neu starten und aktualisieren“ steht im Menü.',
  download: 'Laden',
  later: 'Später',
  ok: 'OK',
  updateFaults: {
    unreachable: (host) => [
      'Updates sind nicht erreichbar.',
      `${host} antwortet nicht oder hat kein Update für dieses System. Es hat sich nichts geändert. Versuch es noch einmal, wenn du online bist.`,
    ],
    refused: (host) => [
      'Das Update wurde abgelehnt.',
      `Was ${host} anbietet, ist nicht von den Machern dieser App unterschrieben oder wurde unterwegs beschädigt. Es hat sich nichts geändert. Versuch es später noch einmal; wenn es wieder passiert, sag den Machern Bescheid.`,
    ],
    failed: (host) => [
      'Das Update hat nicht geklappt.',
      `Das Update von ${host} ließ sich nicht lesen, ablegen oder installieren. Deine Ausgaben sind, wie sie waren. Versuch es noch einmal, oder installiere die neue Version selbst.`,
    ],
  },
  notSaved: 'Es ist nicht alles gespeichert.',
  notSavedDetail:
    'Was du zuletzt geändert hast, ist noch nicht auf der Platte. Was es ist und warum, steht im Fenster.',
  stay: 'Hierbleiben',
  leave: 'Ohne Speichern schließen',
  crashed: 'Das Fenster ist abgestürzt.',
  crashedDetail:
    'Was du geschrieben hast, liegt im Notfallspeicher, höchstens die letzte Sekunde fehlt. Lade das Fenster neu, um weiterzuschreiben.',
  reload: 'Neu laden',
  cannotOpen: (path: string) => `${path} lässt sich nicht öffnen.`,
  cannotOpenDetail:
    'Das ist weder eine Ausgabe noch eine Bibliothek von Setzkasten, oder es ist nicht lesbar. Wähle eine issue.json, ihren Ordner oder den Ordner einer Bibliothek.',
};

const labels: Readonly<Record<InterfaceLanguage, MenuLabels>> = { de: german, en: english };

/**
 * Returns the menus' labels in the chosen language, or in the first supported one of the system's; otherwise in
 * English.
 */
export function menuLabels(
  chosen: Preferences['language'],
  systemLanguages: readonly string[],
): MenuLabels {
  const wanted = chosen === 'system' ? systemLanguages : [chosen];
  const known = wanted.flatMap((language) =>
    interfaceLanguages.filter((tag) => tag === language.toLowerCase().split('-')[0]),
  );
  return labels[known[0] ?? 'en'];
}
