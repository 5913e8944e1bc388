import { about as aboutMessages } from '#messages/about'
import { archive, firstDay, lastDay } from '../app/data/archive.ts'
import type { Preload } from '../app/data/preload.ts'
import { importSummaryQuery } from '../app/data/queries.ts'
import { Head } from '../app/frame/head.tsx'
import { OfflineSection } from '../app/offline/offline-section.tsx'
import { formatRange } from '../ui/dates.ts'
import { Link } from '../ui/link.tsx'
import { Message } from '../ui/message.tsx'
import { ImportSection } from './import-section.tsx'

/** Loads what the archive was made from. */
export const preloadAbout: Preload = (client) => client.ensureQueryData(importSummaryQuery)

/** The page about the archive: what it contains, what is missing, and how it works. */
export function About() {
  const { gaps } = archive
  return (
    <div className="prose max-w-[37rem] pt-8">
      <Head title={aboutMessages.title} description={aboutMessages.description} page="about" />
      <h1 className="text-3xl font-semibold">{aboutMessages.heading}</h1>
      <Summary />
      <ImportSection />
      <h2 className="mt-8 text-xl font-semibold">{aboutMessages.whatIsMissing}</h2>
      <p className="mt-2">
        {gaps > 0 ? aboutMessages.numbersMissing(gaps) : aboutMessages.nothingMissing}{' '}
        {aboutMessages.textsUnchanged}
      </p>
      <h2 className="mt-8 text-xl font-semibold">{aboutMessages.howItWorks}</h2>
      <p className="mt-2">{aboutMessages.structure}</p>
      <p className="mt-4">
        {aboutMessages.countriesDetected} {aboutMessages.mainSubjects}
      </p>
      <DatesAndEvents />
      <p className="mt-4">{aboutMessages.detectionCanBeWrong}</p>
      <p className="mt-4">{aboutMessages.timeZones}</p>
      <p className="mt-4">
        <Message
          text={aboutMessages.credits}
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
  if (articles === 0) return <p className="mt-5">{aboutMessages.noArticles}</p>
  return (
    <p className="mt-5">
      {aboutMessages.summary(articles, words, formatRange(firstDay, lastDay), countries.length)}{' '}
      {settings.publisher && `${aboutMessages.publishedBy(settings.publisher)} `}
      <Link className="link" to="/month">
        {aboutMessages.browseByMonth}
      </Link>
    </p>
  )
}

function DatesAndEvents() {
  const { events } = archive
  return (
    <p className="mt-4">
      {aboutMessages.datesResolved}{' '}
      {events > 0 && (
        <Message
          text={aboutMessages.eventsDated(events)}
          values={{
            timeline: (
              <Link className="link" to="/?by=happened">
                {aboutMessages.eventsTimeline}
              </Link>
            ),
          }}
        />
      )}
    </p>
  )
}
