import type { PictureCaution } from '../issue/text/pictureCautions.ts';
import { baseOf } from '../issue/locale/baseOf.ts';
import { named, type NamedPicture } from './named.ts';

const english = {
  language: (tag: string) =>
    `Language: ${tag}, recognised in the text. If it is another one, import it with --language TAG.`,
  encoding: (name: string, file: string) => `Read as ${name}: ${file} is not UTF-8.`,
  leftOut: (line: string) => `Left out: ${line}`,
  hiddenEmails: (count: number) =>
    `Left out: mail addresses, hidden from programs behind “[email protected]” in ${count === 1 ? '1 place' : `${String(count)} places`}.`,
  notBeside: (picture: NamedPicture, file: string) =>
    `The picture ${named(picture)} is not beside ${file}; add it in the issue.`,
  damaged: (alt: string, file: string) =>
    `The picture “${alt}” in ${file} is damaged; add it in the issue.`,
  nowhere: (picture: NamedPicture, file: string, folder: string) =>
    `The picture ${named(picture)} is neither beside ${file} nor in the library; put it into ${folder}.`,
  issues: (count: number) => (count === 1 ? '1 issue' : `${String(count)} issues`),
  pictures: (count: number) => (count === 1 ? '1 picture' : `${String(count)} pictures`),
  importing: (at: number, of: number, label: string) =>
    `Importing ${String(at)} of ${String(of)} … ${label}`,
  fetching: (at: number, of: number) => `Fetching pictures: issue ${String(at)} of ${String(of)}`,
  imported: (issues: string, library: string, known: string) =>
    `${issues} imported into ${library}${known}.`,
  known: (issues: string) => `; ${issues} there already`,
  guessedDates: (count: number): string =>
    `Guessed: the dates of ${english.issues(count)}, from their texts.`,
  learned: (count: number) => `Learned: the names of ${String(count)} sources.`,
  onTheWeb: (pictures: string) => `On the web: ${pictures}; fetch them with --fetch-pictures.`,
  fetched: (pictures: string) => `Fetched: ${pictures}.`,
  notFetched: (address: string) => `not fetched: ${address}`,
  toLookAt: 'To look at:',
  notImported: (label: string, why: string) => `Not imported: ${label}: ${why}`,
  itIsDamaged: 'it is damaged.',
  noIssue: (title: string) => `Left out, as it is no issue: ${title}`,
  nothingIn: (file: string) => `There is no issue in ${file}.`,
  noTitle: 'no title',
  noDate: 'no date',
  dateFromText: (date: string) => `date from the text: ${date}`,
  otherDate: (date: string) => `its text says ${date}`,
  otherLanguage: (tag: string) => `its language is ${tag}`,
  notSent: 'not marked as sent',
  remote: (pictures: string) => `${pictures} on the web`,
  missing: (addresses: string) => `missing: ${addresses}`,
  damagedPictures: (pictures: string) => `${pictures} damaged`,
  cautions: {
    'html-text': 'Text that is HTML in the drawing (foreignObject) is not drawn.',
    'outside-parts': 'Parts that the drawing takes from other files are not drawn.',
    'embedded-kind':
      'Embedded pictures are drawn only as JPEG, PNG, GIF or SVG; there is another one.',
    'not-in-font': 'Some characters are not in the font (Inter) that draws it, and become boxes.',
    colours: 'The picture says its colours in a way that is not read: they may look different.',
  } satisfies Record<PictureCaution, string>,
  tooLarge: (pictures: string) => `${pictures} too large`,
  linesLeftOut: (count: number) =>
    count === 1 ? '1 line left out' : `${String(count)} lines left out`,
  readAs: (encoding: string) => `read as ${encoding}`,
};

/** What the command line says about an import, in the newsletter's language as the findings of a check. */
export type ImportSentences = Readonly<typeof english>;

const german: ImportSentences = {
  language: (tag) =>
    `Sprache: ${tag}, am Text erkannt. Ist es eine andere, importiere mit --language TAG.`,
  encoding: (name, file) => `Als ${name} gelesen: ${file} ist nicht in UTF-8.`,
  leftOut: (line) => `Weggelassen: ${line}`,
  hiddenEmails: (count) =>
    `Weggelassen: Mailadressen, vor Programmen versteckt hinter „[email protected]“, an ${count === 1 ? '1 Stelle' : `${String(count)} Stellen`}.`,
  notBeside: (picture, file) =>
    `Das Bild ${named(picture, '„', '“')} liegt nicht neben ${file}; füge es in der Ausgabe ein.`,
  damaged: (alt, file) =>
    `Das Bild „${alt}“ in ${file} ist beschädigt; füge es in der Ausgabe ein.`,
  nowhere: (picture, file, folder) =>
    `Das Bild ${named(picture, '„', '“')} liegt weder neben ${file} noch in der Bibliothek; leg es in ${folder}.`,
  issues: (count) => (count === 1 ? '1 Ausgabe' : `${String(count)} Ausgaben`),
  pictures: (count) => (count === 1 ? '1 Bild' : `${String(count)} Bilder`),
  importing: (at, of, label) => `Importiere ${String(at)} von ${String(of)} … ${label}`,
  fetching: (at, of) => `Hole Bilder: Ausgabe ${String(at)} von ${String(of)}`,
  imported: (issues, library, known) => `${issues} importiert in ${library}${known}.`,
  known: (issues) => `; ${issues} schon da`,
  guessedDates: (count) =>
    `Geraten: das Datum von ${german.issues(count)}, aus ${count === 1 ? 'ihrem Text' : 'ihren Texten'}.`,
  learned: (count) =>
    count === 1
      ? 'Gelernt: der Name von 1 Quelle.'
      : `Gelernt: die Namen von ${String(count)} Quellen.`,
  onTheWeb: (pictures) => `Im Web: ${pictures}; hol sie mit --fetch-pictures.`,
  fetched: (pictures) => `Geholt: ${pictures}.`,
  notFetched: (address) => `nicht geholt: ${address}`,
  toLookAt: 'Anzusehen:',
  notImported: (label, why) => `Nicht importiert: ${label}: ${why}`,
  itIsDamaged: 'Die Datei ist beschädigt.',
  noIssue: (title) => `Weggelassen, weil es keine Ausgabe ist: ${title}`,
  nothingIn: (file) => `In ${file} ist keine Ausgabe.`,
  noTitle: 'kein Titel',
  noDate: 'kein Datum',
  dateFromText: (date) => `Datum aus dem Text: ${date}`,
  otherDate: (date) => `im Text steht ${date}`,
  otherLanguage: (tag) => `die Sprache ist ${tag}`,
  notSent: 'nicht als verschickt markiert',
  remote: (pictures) => `${pictures} im Web`,
  missing: (addresses) => `fehlt: ${addresses}`,
  damagedPictures: (pictures) => `${pictures} beschädigt`,
  cautions: {
    'html-text': 'Text in HTML in der Zeichnung (foreignObject) wird nicht gezeichnet.',
    'outside-parts': 'Teile, die die Zeichnung aus anderen Dateien holt, werden nicht gezeichnet.',
    'embedded-kind':
      'Bilder in der Zeichnung werden nur als JPEG, PNG, GIF oder SVG gezeichnet; dort ist ein anderes.',
    'not-in-font':
      'Manche Zeichen fehlen der Schrift (Inter), die sie zeichnet, und werden zu Kästchen.',
    colours:
      'Das Bild nennt seine Farben auf eine Art, die nicht gelesen wird: sie können anders aussehen.',
  },
  tooLarge: (pictures) => `${pictures} zu groß`,
  linesLeftOut: (count) =>
    count === 1 ? '1 Zeile weggelassen' : `${String(count)} Zeilen weggelassen`,
  readAs: (encoding) => `gelesen als ${encoding}`,
};

/** Returns the sentences for a newsletter's language: German, or English for all others. */
export function importSentencesFor(language: string): ImportSentences {
  return baseOf(language) === 'de' ? german : english;
}
