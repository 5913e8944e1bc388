/** A share of numbers is not above this one: 0.5 for the median, 0.95 for the 95th percentile. Nearest rank. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** What a cell holds where there is nothing to tell. */
export const NOT_MEASURED = 'not measured'

const told = (value: number | undefined, tell: (value: number) => string) =>
  value === undefined || Number.isNaN(value) ? NOT_MEASURED : tell(value)

export const kilobytes = (bytes: number | undefined) =>
  told(bytes, (bytes) => `${(bytes / 1000).toLocaleString('en-US', { maximumFractionDigits: 1 })} kB`)
export const megabytes = (bytes: number | undefined) =>
  told(bytes, (bytes) => `${Math.round(bytes / 1e6).toLocaleString('en-US')} MB`)
export const milliseconds = (ms: number | undefined) =>
  told(ms, (ms) => `${ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en-US')} ms`)
export const seconds = (ms: number | undefined) => told(ms, (ms) => `${(ms / 1000).toFixed(1)} s`)
export const percent = (share: number | undefined) => told(share, (share) => `${(share * 100).toFixed(1)} %`)
export const times = (factor: number | undefined) => told(factor, (factor) => `× ${factor.toFixed(2)}`)
export const count = (number: number) => number.toLocaleString('en-US')
