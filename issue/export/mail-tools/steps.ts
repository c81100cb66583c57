import type { Sentence } from '../../language/said.ts';

export const copyHtml: Sentence = { de: 'Kopiere das HTML.', en: 'Copy the HTML.' };
export const pasteHtml: Sentence = { de: 'Füge das HTML ein.', en: 'Paste the HTML.' };
export const uploadPictures: Sentence = {
  de: 'Lade die Bilder dort hoch und setze ihre Adressen ein.',
  en: 'Upload the pictures there and put in their addresses.',
};
export const pastePictures: Sentence = {
  de: 'Füge jedes Bild an seiner Zeile „[Bild 1: …]“ ein.',
  en: 'Paste each picture at its line “[Image 1: …]”.',
};
export const sendTest: Sentence = { de: 'Schicke dir eine Probe.', en: 'Send yourself a test.' };
