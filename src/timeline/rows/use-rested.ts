import { useEffect, useState } from 'react'

/** The time without typing after which excerpts and further cards are fetched, in milliseconds. */
const REST = 250

/** Returns true once a value has not changed for a while, and for the first value. */
export function useRested(value: unknown): boolean {
  const [rested, setRested] = useState<unknown>(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST)
    return () => clearTimeout(timer)
  }, [value])
  return rested === value
}
