import type { Mention } from '../article.ts'

/** Money: `Swiss francs`, `the Canadian dollar`, `150 mln Australian dlrs`. */
const MONEY =
  /^['’]?s? (?:government )?(?:dlr|dollar|franc|crown|kron[ea]r?|mark|lir[ae]|peso|pound|sterling|yen|guilder|schilling|rupee|rand|cent|c|d)s?\b/i
/** Where shares and bonds are traded. */
const LISTED = /\b(?:listed|quoted|traded) (?:in|on)(?: the)? $/i
/** What is called by the town where it was made: `the Paris accord`, `the Uruguay round`, `failed London talks`. */
const NAMED_AFTER =
  /^(?:['’]s)? (?:accords?|agreements?|pact|club|round|talks|declaration|treaty|convention|protocol|meeting|summit|communique|understanding|interbank)\b/i
/** A firm's name: `Royal Bank of Canada`, `HongKong and Shanghai Banking Corp`, `Rank Xerox South Africa Ltd`. */
const FIRM =
  /^(?: ?(?:[A-Z&][\w&.'-]{0,30}|and|of|\(\w{1,30}\))){0,5} (?:Corp|Inc|Ltd|Co|Plc|PLC|LTD|INC|CORP|CO|SA|AG|NV|Bank|BANK|Bhd)\b/
const FIRM_OF =
  /(?:Bank|BANK|Banque|University|Telegraph|Caisse|Securities) (?:(?:de|du|of|Of|OF|Nationale de|of the) )?$/
const AHEAD = 60
const BEHIND = 40

/**
 * Whether a mention is a part of the name of something else (money, a firm, an agreement) or of small print,
 * so that it says little of what a story is about.
 * @param text what the mention's offsets count in
 */
export function isAside(text: string, { start, end, kind }: Mention): boolean {
  const ahead = text.slice(end, end + AHEAD)
  const behind = text.slice(Math.max(0, start - BEHIND), start)
  return (
    MONEY.test(ahead) ||
    LISTED.test(behind) ||
    ((kind === 'capital' || kind === 'city' || / round/i.test(ahead.slice(0, 6))) &&
      NAMED_AFTER.test(ahead)) ||
    FIRM.test(ahead) ||
    FIRM_OF.test(behind)
  )
}
