const inBrackets = /[([](?:in |in: )?(?<unit>[^()[\]\d]+)[)\]]\s*$/u;
const behindIn = /(?<!\p{L})in (?<unit>[^\s\d]+(?: [^\s\d]+){0,2})\s*$/u;
const alone = /^(?<unit>[%‰]|\p{Sc})$/u;

/** Measures and magnitudes: not everything in brackets, or after "in", is a unit. */
const measures =
  /[%‰°²³\p{Sc}]|(?<!\p{L})(?:Tsd|Mio|Mill|Mrd|Bio|bn|EUR|USD|CHF|GBP|[kMGT]Wh?|kg|km|mm|cm|m|g|t|l|CO2e?|Stück)(?!\p{L})|(?<!\p{L})(?:Tausend|Million|Milliarde|Billion|thousand|billion|trillion|Prozent|per ?cent|Punkte|points?|Euro|Dollar|Franken|pounds?|Tonne|tonnes?|tons?|Sekunde|Minute|Stunde|Tage|Jahre|seconds?|minutes?|hours?|days?|years?)/u;

/**
 * Returns the unit at the end of a column's name or a title, as in "Umsatz (Mrd. €)" or "Anteil in %"; otherwise empty.
 */
export function unitIn(name: string): string {
  for (const form of [inBrackets, behindIn, alone]) {
    const unit = form.exec(name)?.groups?.['unit']?.trim();
    if (unit !== undefined && measures.test(unit)) return unit;
  }
  return '';
}
