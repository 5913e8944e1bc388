import { Tally } from '../../ui/tally.tsx'

interface Props<T extends string> {
  name: string
  legend: string
  value: T
  change: (value: T) => void
  /** The choices, each with the number of results that it gives. */
  options: { value: T; label: string; count: number }[]
  /** Returns a number of results in words. */
  countText: (count: number) => string
}

/** A choice of one of a few options. */
export const RadioGroup = <T extends string>({
  name,
  legend,
  value,
  change,
  options,
  countText,
}: Props<T>) => (
  <fieldset>
    <legend className="text-sm text-muted">{legend}</legend>
    <div className="flex flex-wrap gap-x-5">
      {options.map((option) => (
        <label key={option.value} className="flex min-h-8 items-center gap-2">
          <input
            type="radio"
            name={name}
            id={`${name}-${option.value}`}
            checked={value === option.value}
            onChange={() => change(option.value)}
          />
          {option.label}
          <Tally number={option.count} label={countText(option.count)} />
        </label>
      ))}
    </div>
  </fieldset>
)
