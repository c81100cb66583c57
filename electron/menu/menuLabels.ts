import {
  interfaceLanguages,
  type InterfaceLanguage,
  type Preferences,
} from '../../desk/contract.ts';

const english = {
  file: '&File',
  newIssue: 'New Issue',
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
  help: '&Help',
  about: 'About Setzkasten',
  services: 'Services',
  hide: 'Hide Setzkasten',
  hideOthers: 'Hide Others',
  showAll: 'Show All',
  quit: 'Quit Setzkasten',
  notSaved: 'Not everything is saved.',
  notSavedDetail: 'What you changed last is not on disk yet. The window says what it is, and why.',
  stay: 'Stay',
  leave: 'Close without saving',
};
export type MenuLabels = Readonly<typeof english>;

const german: MenuLabels = {
  file: '&Datei',
  newIssue: 'Neue Ausgabe',
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
  help: '&Hilfe',
  about: 'Über Setzkasten',
  services: 'Dienste',
  hide: 'Setzkasten ausblenden',
  hideOthers: 'Andere ausblenden',
  showAll: 'Alle einblenden',
  quit: 'Setzkasten beenden',
  notSaved: 'Es ist nicht alles gespeichert.',
  notSavedDetail:
    'Was du zuletzt geändert hast, ist noch nicht auf der Platte. Was es ist und warum, steht im Fenster.',
  stay: 'Hierbleiben',
  leave: 'Ohne Speichern schließen',
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
