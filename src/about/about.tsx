import { Link } from 'react-router'
import { archive, firstDay, lastDay } from '../app/data/archive.ts'
import { Head } from '../app/frame/head.tsx'
import { OfflineSection } from '../app/offline/offline-section.tsx'
import { formatDate } from '../ui/dates.ts'
import { count } from '../ui/words.ts'

/** What the archive holds and how it was made. */
export function About() {
  const { settings, articles, words, gaps, countries, events } = archive
  return (
    <div className="prose max-w-[37rem] pt-8">
      <Head
        title="About"
        description="What the archive holds, what is missing in it, and how it was made."
        page="about"
        image="share.png"
      />
      <h1 className="text-3xl font-semibold">About this archive</h1>
      {articles > 0 ? (
        <p className="mt-5">
          {count(articles, 'article')} of {count(words, 'word')} in all,{' '}
          {firstDay === lastDay
            ? `published on ${formatDate(firstDay)}`
            : `from ${formatDate(firstDay)} to ${formatDate(lastDay)}`}
          , naming {count(countries.length, 'country', 'countries')}
          {settings.publisher ? `; published by ${settings.publisher}` : ''}.{' '}
          <Link className="link" to="/month">
            All of them, month by month
          </Link>
        </p>
      ) : (
        <p className="mt-5">There is no article in it yet.</p>
      )}
      <h2 className="mt-8 text-xl font-semibold">What is missing</h2>
      <p className="mt-2">
        {gaps
          ? `${count(gaps, 'figure was', 'figures were')} lost before the texts came here. Each is shown as a small dashed box in the line; none has been guessed at.`
          : 'No figure is known to be lost.'}{' '}
        Texts stand as they came, with what they may have lost of hyphens, apostrophes and paragraphs; where
        paragraphs are ours, the article says so.
      </p>
      <h2 className="mt-8 text-xl font-semibold">How it was made</h2>
      <p className="mt-2">
        Each article is a plain-text file. Its standfirst, captions, dateline and sentences are found by rule
        and put together again give the file’s text, character for character: the source is one click away,
        with its SHA-256.
      </p>
      <p className="mt-4">
        Countries are found by their names and adjectives, by their capitals, larger cities and regions, by
        institutions that stand for them and by abbreviations; where a name could mean several, the words
        round it decide. What counts as a country here follows the codes of ISO 3166, and XK for Kosovo; that
        is no event on any border. Which of them an article is about is weighed: by whether its headline names
        them, by how often and how early its text does, and by what else it names. Captions, money and the
        names of firms do not count.
      </p>
      <p className="mt-4">
        Words that say when are read against the day of publication: “Friday night”, in an article of Saturday
        11 April 2020, as 10 April 2020. Where the source has lost figures of a date, it is read as a month at
        most, and said to have lost them.{' '}
        {events > 0 && (
          <>
            {count(events, 'event is', 'events are')} dated in this way:{' '}
            <Link className="link" to="/?by=happened">
              what happened, by its day
            </Link>
            .{' '}
          </>
        )}
        All of this is found by rule, and rules err; whoever keeps the archive can put an article’s countries
        right. “Show countries and days”, in an article, shows what was found where.
      </p>
      <p className="mt-4">
        Dates are those printed at the place of publication. They are the same for every reader, in every time
        zone.
      </p>
      <p className="mt-4">
        Names, adjectives and capitals of countries come from the <cite>world-countries</cite> data by
        Mohammed Le Doze and contributors, under the Open Database License; names of cities from{' '}
        <cite>GeoNames</cite>, under the Creative Commons Attribution 4.0 License; names of regions from the{' '}
        <cite>Unicode CLDR</cite>, under the Unicode License.
      </p>
      {/* At the end: what it says comes a moment later, and moves nothing there. */}
      <OfflineSection />
    </div>
  )
}
