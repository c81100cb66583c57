/** Exchange names before a ticker: Google Finance's, Bloomberg's and the exchanges' own. */
const exchanges =
  'NASDAQ|Nasdaq|NasdaqGS|NasdaqGM|NasdaqCM|NYSE|Xetra|Euronext|NYSEARCA|NYSEAMERICAN|AMEX|OTC|OTCMKTS|BATS|CBOE|XETRA|ETR|FRA|FWB|GER|ETRA|XETR|LSE|LON|EPA|PAR|AMS|EBR|BIT|MIL|BME|MCE|SWX|SIX|VTX|VIE|WBAG|STO|CPH|HEL|OSL|ICE|ELI|WSE|IST|TSX|TSE|TYO|JPX|HKG|HKEX|HKSE|SEHK|SHA|SHE|SSE|SZSE|KRX|KOSDAQ|TPE|NSE|BOM|ASX|NZE|SGX|BVMF|BMV|TASE|JSE';

const symbol = String.raw`(?:[A-Z]{1,5}(?:[.\-/][A-Z]{1,4})?|[A-Z0-9]{1,6}\.[A-Z]{1,4}|[A-Z]{2,4}\d{1,2})`;
const prefixed = new RegExp(String.raw`^(?:${exchanges})\s?:\s?(?<ticker>[A-Z0-9.\-]{1,12})$`, 'u');
/** The exchange after the ticker: "NVDA:NASDAQ", "SAP.DE: XETRA", "NVDA/NYSE". */
const suffixed = new RegExp(
  String.raw`^(?<ticker>[A-Z0-9.\-]{1,12}?)\s?[:@/]\s?(?:${exchanges})$`,
  'u',
);
/** Bloomberg's notation, with the exchange code after it: "NVDA US", "SAP GY Equity". */
const behind =
  /^(?<ticker>[A-Z0-9]{1,6}) (?:US|UN|UQ|UW|UA|CN|CT|LN|GR|GY|FP|NA|SW|SE|IM|SM|SQ|SS|DC|NO|FH|BB|AV|JP|JT|HK|CH|KS|TT|AU|AT|IN|IT|IJ|BZ)(?: Equity)?$/u;
const bare = new RegExp(String.raw`^\$?(?<ticker>${symbol})$`, 'u');
/** Capitals in brackets after a name that are not a ticker: countries, share classes, legal forms. */
const others: ReadonlySet<string> = new Set(
  'USA US UK EU UAE ADR ADS GDR REIT ETF IPO INC CORP LTD LLC PLC THE TBA TBC EST EPS'.split(' '),
);

const first = new RegExp(
  String.raw`^(?:(?:${exchanges})\s?:\s?(?<exchanged>[A-Z0-9.\-]{1,12})(?=$|[\s:,–—-])|\$(?<cash>${symbol})(?=$|[\s:,–—-])|(?<plain>${symbol})(?=:\s|:$))\s*[:,–—-]?\s*`,
  'u',
);
const last = new RegExp(
  String.raw`[\s,–—-]+(?:(?:${exchanges})\s?:\s?(?<exchanged>[A-Z0-9.\-]{1,12})|(?<suffixed>${symbol}):(?:${exchanges})|\$(?<cash>${symbol}))$`,
  'u',
);

const exchange = new RegExp(`^(?:${exchanges})$`, 'u');

/** True for the name of an exchange: "NYSE". */
export function isExchange(text: string): boolean {
  return exchange.test(text);
}

/**
 * Returns the ticker if the text is one: "NVDA", "$NVDA", "NASDAQ: NVDA", "BRK.B", "0700.HK"; undefined for any other
 * text.
 */
export function tickerOf(text: string): string | undefined {
  const plain = text.trim();
  if (others.has(plain)) return undefined;
  return (prefixed.exec(plain) ?? suffixed.exec(plain) ?? bare.exec(plain) ?? behind.exec(plain))
    ?.groups?.['ticker'];
}

/**
 * Returns the ticker at the start of a text (before a colon, after an exchange or a dollar sign) or at its end, and the
 * rest.
 */
export function takeTicker(text: string): { ticker: string; rest: string } | undefined {
  for (const pattern of [first, last]) {
    const match = pattern.exec(text);
    const { exchanged, suffixed, cash, plain } = match?.groups ?? {};
    const ticker = exchanged ?? suffixed ?? cash ?? plain;
    if (match && ticker !== undefined)
      return { ticker, rest: text.replace(match[0], match.index > 0 ? '' : '').trim() };
  }
  return undefined;
}
