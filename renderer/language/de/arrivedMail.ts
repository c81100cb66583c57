import type { AllMessages } from '../messages.ts';

export const arrivedMail: AllMessages['arrivedMail'] = {
  lead: 'Wähl die Probe oder die verschickte Mail als Datei (.eml), zieh sie hierher, oder füge sie ein. Nichts davon verlässt diesen Rechner.',
  choose: 'Mail wählen …',
  notRead: 'Die Datei ist nicht lesbar. Sichere die Mail noch einmal, als .eml.',
  whole: 'Nichts fehlt: Jedes Wort, jeder Link und jedes Bild ist angekommen.',
  losses: (count) =>
    count === 1 ? 'Eines ist nicht angekommen.' : `${String(count)} Dinge sind nicht angekommen.`,
  lost: 'Fehlende Wörter',
  pictures: 'Fehlende Bilder',
  links: 'Fehlende und geänderte Links',
  added: 'Vom Mail-Werkzeug hinzugefügt',
  linkGone: (text, address) => `${text}: Der Link zu ${address} fehlt`,
  linkNow: (text, address, now) => `${text}: führt zu ${now} statt zu ${address}`,
  stripped: {
    'style-sheet':
      'Das Mail-Werkzeug hat das Stylesheet entfernt: Für das Telefon ist die Mail nicht eingerichtet.',
    'dark-mode': 'Im dunklen Modus hat die Mail kein eigenes Aussehen.',
    language: 'Die Mail nennt ihre Sprache nicht: Vorleser sprechen sie vielleicht falsch aus.',
    preheader: 'Der Vorschautext ist nicht in der Mail.',
  },
  counted: (count) =>
    count === 1
      ? '1 Link führt über eine andere Seite, die Klicks zählt.'
      : `${String(count)} Links führen über eine andere Seite, die Klicks zählt.`,
  weight: (size, isCut) => `${size} KB HTML.${isCut ? ' Gmail schneidet nach 102 KB ab.' : ''}`,
};
