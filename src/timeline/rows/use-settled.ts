import { useEffect, useState } from 'react'

/** The time without typing after which excerpts and more cards are fetched, in milliseconds. */
const SETTLE_TIME = 250

/** Returns true once a value has not changed for a while, and for the first value. */
export function useSettled(value: unknown): boolean {
  const [settled, setSettled] = useState<unknown>(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_TIME)
    return () => clearTimeout(timer)
  }, [value])
  return settled === value
}
