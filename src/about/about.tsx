import { Link } from 'react-router'
import { about as aboutMessages } from '#messages/about'
import { archive, firstDay, lastDay } from '../app/data/archive.ts'
import { Head } from '../app/frame/head.tsx'
import { OfflineSection } from '../app/offline/offline-section.tsx'
import { formatRange } from '../ui/dates.ts'
import { Message } from '../ui/message.tsx'

/** The page about the archive: what it contains, what is missing, and how it works. */
export function About() {
  const { gaps } = archive
  const text = aboutMessages
  return (
    <div className="prose max-w-[37rem] pt-8">
      <Head title={text.title} description={text.description} page="about" image="share.png" />
      <h1 className="text-3xl font-semibold">{text.heading}</h1>
      <Summary />
      <h2 className="mt-8 text-xl font-semibold">{text.whatIsMissing}</h2>
      <p className="mt-2">
        {gaps > 0 ? text.numbersMissing(gaps) : text.nothingMissing} {text.textsUnchanged}
      </p>
      <h2 className="mt-8 text-xl font-semibold">{text.howItWorks}</h2>
      <p className="mt-2">{text.structure}</p>
      <p className="mt-4">
        {text.countriesDetected} {text.mainSubjects}
      </p>
      <DatesAndEvents />
      <p className="mt-4">{text.detectionCanBeWrong}</p>
      <p className="mt-4">{text.timeZones}</p>
      <p className="mt-4">
        <Message
          text={text.credits}
          values={{
            countries: <cite>world-countries</cite>,
            cities: <cite>GeoNames</cite>,
            regions: <cite>Unicode CLDR</cite>,
          }}
        />
      </p>
      {/* At the end, because it changes after the page has loaded. */}
      <OfflineSection />
    </div>
  )
}

/** The size of the archive. */
function Summary() {
  const { settings, articles, words, countries } = archive
  const text = aboutMessages
  if (articles === 0) return <p className="mt-5">{text.noArticles}</p>
  return (
    <p className="mt-5">
      {text.summary(articles, words, formatRange(firstDay, lastDay), countries.length)}{' '}
      {settings.publisher && `${text.publishedBy(settings.publisher)} `}
      <Link className="link" to="/month">
        {text.browseByMonth}
      </Link>
    </p>
  )
}

function DatesAndEvents() {
  const { events } = archive
  const text = aboutMessages
  return (
    <p className="mt-4">
      {text.datesResolved}{' '}
      {events > 0 && (
        <Message
          text={text.eventsDated(events)}
          values={{
            timeline: (
              <Link className="link" to="/?by=happened">
                {text.eventsTimeline}
              </Link>
            ),
          }}
        />
      )}
    </p>
  )
}
