import type { Messages } from '../messages.ts';

export const trash: Messages['trash'] = {
  title: 'Papierkorb',
  empty: 'Der Papierkorb ist leer.',
  deleted: (when) => `gelöscht am ${when}`,
  restore: 'Wiederherstellen',
  restored: (title) => `„${title}“ ist wieder bei den Ausgaben.`,
  deleteForGood: 'Endgültig löschen',
  deleteQuestion: (title) => `„${title}“ endgültig löschen?`,
  emptyTrash: 'Papierkorb leeren',
  emptyQuestion: (count) =>
    count === 1
      ? 'Eine Ausgabe endgültig löschen?'
      : `${String(count)} Ausgaben endgültig löschen?`,
  forGood: 'Text, Bilder und Verlauf sind dann weg. Das lässt sich nicht rückgängig machen.',
  moved: (title) => `„${title}“ liegt im Papierkorb.`,
  undo: 'Rückgängig',
  show: 'Papierkorb zeigen',
  showAll: (count) => `Alle ${String(count)} im Papierkorb zeigen`,
  open: 'Öffnen',
  undoDeletion: 'Löschen der Ausgabe rückgängig machen',
};
