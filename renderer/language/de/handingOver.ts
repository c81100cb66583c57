import type { AllMessages } from '../messages.ts';

export const handingOver: AllMessages['handingOver'] = {
  steps: 'Schritte bis zum Entwurf',
  names: {
    title: 'Titel',
    subject: 'Betreff',
    preheader: 'Vorschautext',
    text: 'Text',
    picture: 'Bild',
    button: 'Knopf',
    poll: 'Umfrage',
  },
  description: 'Beschreibung',
  copy: (name) => `${name} kopieren`,
  copied: (name) => `${name} kopiert: Füge das Kopierte an seinem Platz ein.`,
  done: (name) => `${name}: erledigt`,
  withPictures: 'Samt Bildern: Sie werden vorher hochgeladen.',
  copyPicture: 'Bild kopieren',
  copyDescription: 'Beschreibung kopieren',
  saveFile: 'Als Datei sichern',
  dragHint: 'Zieh das Bild an seinen Platz',
  copyAddress: 'Adresse kopieren',
  copyAnswers: 'Antworten kopieren',
  sent: 'Versand',
  sentHint: 'Sobald die Mail unterwegs ist.',
};
