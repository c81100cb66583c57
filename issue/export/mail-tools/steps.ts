import type { Step } from './mailTool.ts';

export const copyHtml: Step = { de: 'Kopiere das HTML.', en: 'Copy the HTML.' };
export const pasteHtml: Step = { de: 'Füge das HTML ein.', en: 'Paste the HTML.' };
export const uploadPictures: Step = {
  de: 'Lade die Bilder dort hoch und setze ihre Adressen ein.',
  en: 'Upload the pictures there and put in their addresses.',
};
export const pastePictures: Step = {
  de: 'Füge jedes Bild an seiner Zeile „[Bild 1: …]“ ein.',
  en: 'Paste each picture at its line “[Image 1: …]”.',
};
export const sendTest: Step = { de: 'Schicke dir eine Probe.', en: 'Send yourself a test.' };
