interface Props<T extends string> {
  id: string
  label: string
  value: T
  change: (value: T) => void
  options: readonly T[]
  /** The text of each option. */
  names: Readonly<Record<T, string>>
}

/** A drop-down list with a label. On small screens, and in the narrow column beside a list, only screen readers have the label. */
export const SelectField = <T extends string>({ id, label, value, change, options, names }: Props<T>) => (
  <label className="flex items-center gap-2 text-[0.9375rem] text-muted">
    <span className="max-sm:sr-only xl:sr-only">{label}</span>
    <select
      id={id}
      className="field text-[0.9375rem]"
      value={value}
      onChange={(event) => change(event.target.value as T)}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {names[option]}
        </option>
      ))}
    </select>
  </label>
)
