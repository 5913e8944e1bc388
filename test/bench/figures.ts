/** Returns a quantile by the nearest-rank method: 0.5 is the median, 0.95 the 95th percentile. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The text of a cell without a value. */
export const NOT_MEASURED = 'not measured'

const format = (value: number | undefined, toText: (value: number) => string) =>
  value === undefined || Number.isNaN(value) ? NOT_MEASURED : toText(value)

export const kilobytes = (bytes: number | undefined) =>
  format(bytes, (bytes) => `${(bytes / 1000).toLocaleString('en-US', { maximumFractionDigits: 1 })} kB`)
export const megabytes = (bytes: number | undefined) =>
  format(bytes, (bytes) => `${Math.round(bytes / 1e6).toLocaleString('en-US')} MB`)
export const milliseconds = (ms: number | undefined) =>
  format(ms, (ms) => `${ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en-US')} ms`)
export const seconds = (ms: number | undefined) => format(ms, (ms) => `${(ms / 1000).toFixed(1)} s`)
export const percent = (share: number | undefined) =>
  format(share, (share) => `${(share * 100).toFixed(1)} %`)
export const times = (factor: number | undefined) => format(factor, (factor) => `× ${factor.toFixed(2)}`)
export const decimal = (number: number | undefined) => format(number, (number) => number.toFixed(2))
export const count = (number: number) => number.toLocaleString('en-US')
