import type { Mention } from '../article.ts'

/** Money: `Swiss francs`, `the Canadian dollar`, `150 mln Australian dlrs`. */
const CURRENCY =
  /^['’]?s? (?:government )?(?:dlr|dollar|franc|crown|kron[ea]r?|mark|lir[ae]|peso|pound|sterling|yen|guilder|schilling|rupee|rand|cent|c|d)s?\b/i
/** The place where shares and bonds are traded. */
const LISTED_IN = /\b(?:listed|quoted|traded) (?:in|on)(?: the)? $/i
/** Agreements and meetings, which are named after a town: `the Paris accord`, `the Uruguay round`. */
const AGREEMENT =
  /^(?:['’]s)? (?:accords?|agreements?|pact|club|round|talks|declaration|treaty|convention|protocol|meeting|summit|communique|understanding|interbank)\b/i
/** Names of firms: `Royal Bank of Canada`, `HongKong and Shanghai Banking Corp`, `Rank Xerox South Africa Ltd`. */
const FIRM_AFTER =
  /^(?: ?(?:[A-Z&][\w&.'-]{0,30}|and|of|\(\w{1,30}\))){0,5} (?:Corp|Inc|Ltd|Co|Plc|PLC|LTD|INC|CORP|CO|SA|AG|NV|Bank|BANK|Bhd)\b/
const FIRM_BEFORE =
  /(?:Bank|BANK|Banque|University|Telegraph|Caisse|Securities) (?:(?:de|du|of|Of|OF|Nationale de|of the) )?$/
const CHARACTERS_AFTER = 60
const CHARACTERS_BEFORE = 40

/**
 * Returns whether a mention is incidental: part of the name of something else (a currency, a firm, an agreement) or of
 * the small print. It then says little about the subject of a story.
 * @param text the text that the mention's offsets refer to
 */
export function isIncidental(text: string, { start, end, kind }: Mention): boolean {
  const after = text.slice(end, end + CHARACTERS_AFTER)
  const before = text.slice(Math.max(0, start - CHARACTERS_BEFORE), start)
  const canNameAgreement = kind === 'capital' || kind === 'city' || / round/i.test(after.slice(0, 6))
  return (
    CURRENCY.test(after) ||
    LISTED_IN.test(before) ||
    (canNameAgreement && AGREEMENT.test(after)) ||
    FIRM_AFTER.test(after) ||
    FIRM_BEFORE.test(before)
  )
}
