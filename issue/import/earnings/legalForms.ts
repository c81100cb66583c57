import { escapePattern } from '../../text/escapePattern.ts';

/**
 * Legal forms as companies write them after a comma, by country, from the abbreviations of the ISO 20275 Entity Legal
 * Forms code list: https://www.gleif.org/en/lei-data/code-lists/iso-20275-entity-legal-forms-code-list
 */
const formsByCountry: Readonly<Record<string, string>> = {
  'US, CA':
    'Inc|Incorporated|Corp|Corporation|Co|Company|LLC|L.L.C|LP|L.P|LLP|Ltd|Limited|ULC|PC|PBC|Trust|N.A',
  'GB, IE, IN, SG, AU': 'PLC|P.L.C|DAC|Pty|Pty Ltd|Pte|Pte Ltd|Pvt|Pvt Ltd|Bhd|Berhad',
  'DE, AT, CH': 'AG|Aktiengesellschaft|GmbH|KGaA|KG|OHG|eG|e.G|mbH|UG',
  EU: 'SE|Societas Europaea|Société Européenne|SCE|EEIG',
  'FR, BE, LU': 'SA|S.A|Société Anonyme|SAS|S.A.S|SCA|S.C.A|SARL|S.à r.l|S.A.R.L|SNC|SRL',
  'NL, BE': 'NV|N.V|BV|B.V|VOF',
  'IT, ES, PT': 'SpA|S.p.A|S.r.l|S.A.U|SAU|S.L|SGPS|S.G.P.S',
  'SE, NO, DK, FI': 'AB|ASA|AS|A/S|Oyj|Oy|Abp|publ',
  'PL, CZ, HU, RO': 'S.A|a.s|Nyrt|Zrt|Sp. z o.o',
  'BR, MX, TR, JP, CN': 'S/A|S.A.B|S.A.B. de C.V|S.A. de C.V|A.Ş|A.S|KK|K.K|Kabushiki Kaisha',
};

const escaped = [...new Set(Object.values(formsByCountry).join('|').split('|'))]
  .toSorted((one, other) => other.length - one.length)
  .map(escapePattern)
  .join('|');
const form = String.raw`(?:${escaped})(?![\p{L}\d])\.?`;
/** One form, or several of one name: "Co., Ltd.", "SE & Co. KGaA". */
const forms = String.raw`${form}(?:\s*(?:,|&|und|and)?\s*${form})*`;
/** What a register adds after the form. */
const share = String.raw`(?:\s+(?:-\s+)?(?:Class|Cl\.?|Series|Common|Ordinary|American|ADR|ADS|Vz\.?|St\.?|Holding|Holdings|Group)(?![\p{L}]).*)?`;
/** A class of shares by its name: "Vz.", "Class A", "Series B", "Pref.". */
const namedClass = String.raw`(?:(?:Vorz(?:üge|ugsaktien?|ugs-?akt)?|Vz|St|Stämme|Stamm(?:-?akt(?:ien?)?)?|Namens?-?akt(?:ien?)?|Inhaber-?akt(?:ien?)?|PS|Partizipationsscheine?|Genussscheine?|Pref(?:erred|erence)?|Prf|Pfd|Common|Ordinary|Ord|ADRs?|ADS|GDRs?)\.?(?:\s+(?:shares?|stock|o\. ?N\.?))?|(?:Class|Cl\.?|Series|Ser\.?|Serie|Klasse|Kl\.?|Gattung)\s*[A-Z\d](?![\p{L}\d]))`;
/** The letter of a class: "Berkshire Hathaway, B". */
const letter = '[ABCD]';

const end = String.raw`\s*(?:$|[,;|·(\[–—-])`;
const behindComma = new RegExp(String.raw`^\s*${forms}${share}${end}`, 'iu');
const classBehindComma = new RegExp(String.raw`^\s*${namedClass}(?:\s+${letter})?${end}`, 'iu');
const letterBehindComma = new RegExp(String.raw`^\s*${letter}${end}`, 'u');
const classAtEnd = new RegExp(String.raw`[\s,]+${namedClass}$`, 'iu');
const atEnd = new RegExp(String.raw`[\s,]+(?:&\s*)?(?:${form}|\(${form}\))$`, 'iu');

/** True if the text after a comma is the rest of a company's name: "Inc.", "S.A. (BMO)", "Co., Ltd.". */
export function isLegalForm(text: string): boolean {
  return behindComma.test(text);
}

/** True if the text after a comma is the class of a company's shares: "Vz.", "Class A (AMC)", "B". */
export function isShareClass(text: string): boolean {
  return classBehindComma.test(text) || letterBehindComma.test(text);
}

/** True if a name ends with an abbreviation of a legal form or of a class of shares: "Foo, Inc.", "Volkswagen Vz.". */
export function endsAbbreviated(name: string): boolean {
  return withoutLegalForm(name) !== name || classAtEnd.test(name);
}

/**
 * True if brackets after a name contain its legal form and not a ticker: "SAP (SE)". If the name already has a form, or
 * starts with those letters, they contain a ticker: "Sea Limited (SE)", "Sea (SE)", "AllianceBernstein (AB)".
 */
export function isFormOf(text: string, name: string): boolean {
  const letters = text.toUpperCase();
  const initials = (name.match(/\p{Lu}/gu) ?? []).join('');
  return (
    isLegalForm(text) &&
    withoutLegalForm(name) === name &&
    !name.toUpperCase().startsWith(letters) &&
    !initials.startsWith(letters)
  );
}

/** Returns the name without trailing legal forms: "Merck KGaA" and "Merck" are one company. */
export function withoutLegalForm(name: string): string {
  const shorter = name.replace(atEnd, '');
  return shorter === name || shorter.trim() === '' ? name : withoutLegalForm(shorter);
}
