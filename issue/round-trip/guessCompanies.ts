import type { Earnings } from '../blocks/allBlocks.ts';

type Company = Earnings['days'][number]['companies'][number];

const company =
  /^(?<name>[^()[\]]+?)(?:\s*\[(?<ticker>[A-Z0-9.:-]{1,12})\])?(?:\s*\((?<session>BMO|AMC)\))?$/iu;
/** Between companies, but not within a company's own name. */
const separator = /\s*[,;](?!\s*(?:Inc|Corp|Co|Ltd|LLC|plc|AG|SE|SA|NV)\b)\s*|\s+[|·]\s+/iu;

/**
 * Parses "NVIDIA [NVDA] (AMC), Dell (AMC)" as exports write it: names, tickers and sessions. Separate from the parser
 * for human input, which may change: colophons of older exports are differences from this guess.
 */
export function guessCompanies(text: string): Company[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(readCompany);
}

function readCompany(text: string): Company {
  const groups = company.exec(text)?.groups;
  const session = groups?.['session']?.toLowerCase();
  return {
    name: groups?.['name']?.trim() ?? text,
    ticker: groups?.['ticker'] ?? '',
    session: session === 'bmo' || session === 'amc' ? session : 'open',
  };
}
