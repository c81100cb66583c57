const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Returns a new block id: eight letters and digits, unique enough within an issue. `random` returns numbers in [0, 1).
 */
export function newBlockId(random: () => number = Math.random): string {
  return Array.from({ length: 8 }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}

/** Returns a generator of ids `b1`, `b2`, …: the same input gives the same issue. */
export function countingIds(): () => string {
  let last = 0;
  return () => `b${String(++last)}`;
}
