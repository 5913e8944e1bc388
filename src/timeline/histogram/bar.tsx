import type { Period } from '../../format/periods.ts'

interface Props {
  period: Period
  title: string
  count: number
  /** The number of articles among them, if there are events too. */
  articles: number | undefined
  /** The count of the highest bar. */
  highest: number
  selected: boolean
}

/** The least height of a bar, as a share of the highest; the height of an empty one. */
const MIN_HEIGHT = 0.08
const EMPTY_HEIGHT = 0.035

/** One bar of the histogram. If it counts articles and events, articles are its darker part. */
export function Bar({ period: { from, to }, title, count, articles, highest, selected }: Props) {
  const open = from !== to
  const height = count ? Math.min(1, Math.max(MIN_HEIGHT, count / highest)) : EMPTY_HEIGHT
  return (
    <div
      data-key={open ? `${from}..${to}` : from}
      title={title}
      className="flex h-full grow basis-0 items-end justify-center hover:bg-raised"
    >
      <div
        className={`bar h-full w-[calc(100%-1px)] max-w-3 origin-bottom min-w-px ${selected && count ? 'bg-ink' : 'bg-rule'} ${open ? 'opacity-50' : ''} ${articles === undefined ? '' : 'stacked'}`}
        style={{
          // A transform changes the height without a new layout.
          transform: `scaleY(${height})`,
          ...(articles !== undefined && { backgroundSize: `100% ${(articles / (count || 1)) * 100}%` }),
        }}
      />
    </div>
  )
}
