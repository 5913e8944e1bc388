/** The part of the Network Information API that is used here. TypeScript's DOM library has no type for it. */
interface Connection {
  saveData?: boolean
  effectiveType?: 'slow-2g' | '2g' | '3g' | '4g'
}

/** Returns true if the reader asked the browser to save data. Firefox and Safari do not say. */
export const isSavingData = (): boolean => connection()?.saveData === true

/** Returns true if nothing should be loaded before it is needed: the reader is saving data, or the connection is slow. */
export const isConnectionLimited = (): boolean =>
  isSavingData() || /^(?:slow-)?2g$|^3g$/.test(connection()?.effectiveType ?? '')

const connection = () =>
  (globalThis.navigator as (Navigator & { connection?: Connection }) | undefined)?.connection
