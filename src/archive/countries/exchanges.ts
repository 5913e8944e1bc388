import type { Mention } from '../article.ts'

/**
 * Exchanges by the letters that Reuters copy sets behind a share's own: `<GLYN.L>` is listed in London. `S` is
 * left out: it was Sydney's once, and is the Swiss exchange's now.
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

const SHARE = /[<([][A-Z0-9]{1,6}\.([A-Z]{1,2})[>)\]]/g

/** The shares that a text names by their letters, each a mention of the country whose exchange lists it. */
export function findListings(text: string): Mention[] {
  const found: Mention[] = []
  for (const { index, 0: share, 1: exchange = '' } of text.matchAll(SHARE)) {
    const code = EXCHANGES[exchange]
    if (code) found.push({ start: index + 1, end: index + share.length - 1, code, kind: 'abbreviation' })
  }
  return found
}
