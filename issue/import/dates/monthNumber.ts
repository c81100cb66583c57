const months = [
  'januar jänner january jan',
  'februar feber february feb',
  'märz maerz march mär mrz mar',
  'april apr',
  'mai may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'dezember december dez dec',
].map((names) => names.split(' '));

/** Returns 1 to 12 for a German or English month name or its abbreviation, undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  const plain = name.toLowerCase().replace(/\.$/, '');
  const index = months.findIndex((names) => names.includes(plain));
  return index < 0 ? undefined : index + 1;
}
