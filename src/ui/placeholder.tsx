interface Props {
  /** The accessible name, such as `Loading text…`. */
  label: string
  lines?: number
}

/** Grey lines instead of a text that is loading. */
export const Placeholder = ({ label, lines = 3 }: Props) => (
  <div role="status" aria-label={label} className="pending soon my-2 space-y-3">
    {Array.from({ length: lines }, (_, line) => (
      <div
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        key={line}
        className="h-4 rounded-sm bg-raised"
        style={{ width: `${line === lines - 1 ? 55 : 96}%` }}
      />
    ))}
  </div>
)
