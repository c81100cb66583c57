const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A fresh block id: eight letters and digits, unique enough within an issue. `random` gives numbers in [0, 1). */
export function newBlockId(random: () => number = Math.random): string {
  return Array.from({ length: 8 }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}

/** Ids `b1`, `b2`, … in turn: the same input gives the same issue. */
export function countingIds(): () => string {
  let last = 0;
  return () => `b${String(++last)}`;
}
