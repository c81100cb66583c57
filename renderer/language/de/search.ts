import type { Messages } from '../messages.ts';

export const search: Messages['search'] = {
  title: 'Alle Ausgaben durchsuchen',
  field: 'Wörter, „eine Wortfolge“ oder eine Adresse',
  results: 'Fundstellen',
  hint:
    'Monat, Jahr oder Woche grenzen ein: „NVIDIA Mai“, „Zoll 2026“, „KW35“. ' +
    'Ebenso block:chart, quelle:reuters, ist:entwurf, monat:2025-08, seit:2025, vor:2026.',
  filter: 'Filtern',
  filters: {
    block: 'Block',
    month: 'Monat',
    status: 'Status',
  },
  anyBlock: 'Alle Blöcke',
  anyMonth: 'Alle Monate',
  anyStatus: 'Versendet und Entwürfe',
  statuses: { sent: 'Versendet', draft: 'Entwürfe' },
  similar: (words) => `Ähnlich wie „${words}“`,
  unknown: (filter) => `„${filter}“ ist kein Filter, den Setzkasten kennt.`,
  nothing: 'Das steht in keiner Ausgabe.',
  count: (issues) => (issues === 1 ? 'In einer Ausgabe.' : `In ${String(issues)} Ausgaben.`),
  onlyNewest: (shown) => `Hier die ${String(shown)} neuesten.`,
  moreInIssue: (places) =>
    places === 1
      ? 'und eine weitere Stelle in dieser Ausgabe'
      : `und ${String(places)} weitere Stellen in dieser Ausgabe`,
  unread: (issues) =>
    issues === 1
      ? 'Eine Ausgabe ist nicht lesbar und wurde nicht durchsucht.'
      : `${String(issues)} Ausgaben sind nicht lesbar und wurden nicht durchsucht.`,
  reading: (issues) =>
    issues === 1
      ? 'Eine weitere Ausgabe wird noch gelesen.'
      : `${String(issues)} weitere Ausgaben werden noch gelesen.`,
  failed: 'Die Suche ging nicht: Der Ordner mit den Ausgaben ist gerade nicht erreichbar.',
  openIssue: 'Ausgabe öffnen',
};
