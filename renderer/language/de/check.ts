import type { Messages } from '../messages.ts';

export const check: Messages['check'] = {
  title: 'Prüfung',
  summary: ({ error, warning, hint }) =>
    [
      error > 0 && `${String(error)} Fehler`,
      warning > 0 && (warning === 1 ? '1 Warnung' : `${String(warning)} Warnungen`),
      hint > 0 && (hint === 1 ? '1 Hinweis' : `${String(hint)} Hinweise`),
    ]
      .filter(Boolean)
      .join(', '),
  nothing: 'Nichts auszusetzen.',
  nothingFor: (tool) =>
    `Links, Bilder, Daten, Felder und Gewicht sind für ${tool} in Ordnung. Die Prüfung läuft beim Schreiben mit.`,
  severities: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
  wholeIssue: 'Ganze Ausgabe',
  unknownBlock: 'Unbekannter Block',
  fixed: 'Erledigt.',
  undo: 'Rückgängig',
  links: {
    ask: 'Links im Netz prüfen',
    asking: 'Die Links werden geprüft …',
    offline: 'Kein Server antwortet: Prüfe die Verbindung zum Internet.',
    none: 'Es gibt keine Web-Adresse zu prüfen.',
    asked: (count, bad) =>
      [
        count === 1 ? '1 Adresse ist geprüft' : `${String(count)} Adressen sind geprüft`,
        bad === 0
          ? 'jede führt zu einer Seite.'
          : `${bad === 1 ? '1 führt' : `${String(bad)} führen`} zu keiner Seite: Sieh in die Prüfung.`,
      ].join('; '),
  },
  checking: 'Prüft …',
};
