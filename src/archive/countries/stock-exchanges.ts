import type { Mention } from '../article.ts'

/**
 * The countries of stock exchanges by the suffix of a Reuters code: `<GLYN.L>` is listed in London. `S` is left out,
 * because it used to be Sydney and is now the Swiss exchange.
 * Source: the suffixes of Reuters Instrument Codes (en.wikipedia.org/wiki/Reuters_Instrument_Code).
 */
const EXCHANGES: Record<string, string> = {
  AS: 'NL',
  AX: 'AU',
  BK: 'TH',
  BO: 'IN',
  BR: 'BE',
  CO: 'DK',
  D: 'DE',
  DE: 'DE',
  F: 'DE',
  HE: 'FI',
  HK: 'HK',
  IS: 'TR',
  J: 'ZA',
  JK: 'ID',
  JO: 'ZA',
  KL: 'MY',
  KS: 'KR',
  L: 'GB',
  LS: 'PT',
  MC: 'ES',
  MI: 'IT',
  MX: 'MX',
  NS: 'IN',
  NZ: 'NZ',
  OL: 'NO',
  PA: 'FR',
  SA: 'BR',
  SI: 'SG',
  SS: 'CN',
  ST: 'SE',
  SZ: 'CN',
  T: 'JP',
  TA: 'IL',
  TO: 'CA',
  TW: 'TW',
  V: 'CA',
  VI: 'AT',
  WA: 'PL',
  Z: 'CH',
}

const TICKER = /[<([][A-Z0-9]{1,6}\.([A-Z]{1,2})[>)\]]/g

/** Finds stock tickers. Each is a mention of the country whose exchange lists the share. */
export function findTickers(text: string): Mention[] {
  const mentions: Mention[] = []
  for (const { index, 0: ticker, 1: exchange = '' } of text.matchAll(TICKER)) {
    const code = EXCHANGES[exchange]
    if (code) mentions.push({ start: index + 1, end: index + ticker.length - 1, code, kind: 'abbreviation' })
  }
  return mentions
}
