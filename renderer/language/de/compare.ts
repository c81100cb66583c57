import type { Messages } from '../messages.ts';

export const compare: Messages['compare'] = {
  changes: { same: 'Unverändert', changed: 'Geändert', added: 'Neu', removed: 'Entfernt' },
  moved: 'Verschoben',
  unchanged: (count) =>
    count === 1 ? '1 Block unverändert' : `${String(count)} Blöcke unverändert`,
  noWord: 'Kein Wort ist anders, aber ein Bild, eine Hervorhebung oder eine Einstellung.',
  absent: 'Hier nicht enthalten',
  empty: 'Ohne Text',
  equal: 'Beide Fassungen sind gleich.',
};
