import type { Field } from '../importer.ts'

/** The parts of a date that tables can have in columns of their own. */
export type DatePart = 'time' | 'year' | 'month' | 'day'

const words = (text: string) => text.trim().split(/\s+/)

/**
 * The names of columns by field, in lower case, without accents, spaces and punctuation. Earlier names count more. They
 * are those of AmCAT, 4CAT, Media Cloud, GDELT, news-please, CC-News, readtext and quanteda, Integrum, LexisNexisTools,
 * Zotero, CSL-JSON, read-later services and the interfaces of newspapers, and what people write at the top of a
 * spreadsheet, in English, German, French, Dutch, Spanish and Russian.
 */
export const COLUMN_NAMES: Readonly<Record<Field, readonly string[]>> = {
  headline: words(`
    headline title webtitle titlepage titlerss subject
    uberschrift ueberschrift schlagzeile titel betreff titre manchette kop koptekst titulo titular заголовок название`),
  date: words(`
    publishdate datepublish datepublished publicationdate publisheddate publishedat published publishedon pubdate
    webpublicationdate firstpublicationdate dateofpublication dateofissue issuedate issued date datetime
    erscheinungsdatum erscheinungstag veroffentlichungsdatum veroeffentlichungsdatum veroffentlicht veroffentlichtam
    publikationsdatum datum datedepublication datepublication datedeparution dateparution parution publiele
    publicatiedatum datumpublicatie verschijningsdatum fechadepublicacion fechapublicacion fecha дата датапубликации
    timestamp unixtimestamp createdat created sqldate v21date seendate year publicationyear jahr annee jaar ano год`),
  body: words(`
    maintext fulltext plaintext bodytext articletext articlebody articlecontent text texts body contenttext content
    contents contenthtml bodyhtml html article story transcript volltext haupttext artikeltext inhalt artikel
    texteintegral textedelarticle texte contenu corps volledigetekst tekst inhoud textocompleto texto contenido cuerpo
    articulo полныйтекст текст анонс notes note`),
  publication: words(`
    publication publicationtitle publicationname newspaper newspapername medianame media medium mediumname outlet
    outletname newsoutlet sourcename source sourcecommonname journaltitle journal journalname containertitle magazine
    sitename site website newssite publisher publishername zeitung zeitungsname zeitungstitel zeitschrift quelle
    publikation medientitel blatt titredujournal titredepresse nomdujournal organedepresse krant krantnaam bron dagblad
    publicatie periodico diario medio fuente источник издание сми feedtitle feedname domain domainname sourcedomain`),
  url: words(`
    url articleurl link href weburl webaddress permalink canonicalurl documentidentifier sourceurl requestedurl finalurl
    resolvedurl givenurl originalurl uri hyperlink webadresse adresse lien adresseweb enlace ссылка`),
  byline: words(`
    byline author authors authorname authornames creator creators writer journalist journalists reporter speaker by
    publishedby autor autoren autorin autorinnen verfasser journaliste auteur auteurs signature schrijver redacteur
    autores autora periodista firma автор авторы`),
  section: words(`
    section sectionname newsdesk desk category ressort rubrik sparte kategorie rubrique categorie sectie rubriek katern
    seccion categoria рубрика`),
  page: words(`
    page pages pagenumber pageno pagenr pagenumbers printpage seite seiten seitenzahl seitennummer pagina paginas
    paginanummer numerodepagina страница`),
  language: words('language lang languagecode langcode locale sprache langue taal idioma lengua язык'),
  tags: words(`
    tags tag keywords keyword labels topics themes subjects categories manualtags schlagworter schlagworte schlagwort
    stichworter stichworte themen motscles motcle trefwoorden trefwoord palabrasclave etiquetas ключевыеслова`),
  retrieved: words(`
    retrieved retrievedat dateretrieved retrievaldate datedownload downloaddate downloadedat downloaded accessed
    accessdate dateaccessed timeadded dateadded addedat savedat saveddate datesaved collectdate collectedat crawldate
    datecrawled crawledat scrapedat scrapedate datescraped fetchedat capturedat respondedat abgerufen abgerufenam
    abrufdatum consultele datedeconsultation geraadpleegd opgehaald fechadeconsulta consultado`),
}

/** The names of columns that hold a summary. It stands for the text if there is none. */
export const SUMMARY_NAMES: readonly string[] = words(`
  abstract abstractnote leadparagraph lead standfirst summary excerpt description snippet zusammenfassung vorspann teaser
  anriss beschreibung chapo resume extrait samenvatting inleiding resumen entradilla descripcion`)

/** The names of columns that hold part of a date. They count only beside other columns of a date. */
export const DATE_PART_NAMES: Readonly<Record<DatePart, readonly string[]>> = {
  time: words('time timeofday publicationtime uhrzeit zeit heure tijd hora время'),
  year: words('year jahr annee jaar ano год'),
  month: words('month monat mois maand mes месяц'),
  day: words('day tag jour dag dia день'),
}

/**
 * Services whose columns do not mean what they usually mean: read-later services, which name the day on which somebody
 * saved an address as if the page had been made then. `signs` are columns that only this service has.
 */
export const SERVICES: readonly {
  signs: readonly string[]
  columns: Readonly<Partial<Record<Field, readonly string[]>>>
  /** Its tags are separated by spaces. */
  spacedTags?: true
}[] = [
  // Pinboard
  {
    signs: ['href', 'description', 'extended'],
    columns: { headline: ['description'], body: ['extended'], retrieved: ['time'] },
    spacedTags: true,
  },
  // wallabag 2
  { signs: ['isarchived', 'createdat'], columns: { retrieved: ['createdat'] } },
  // Instapaper
  {
    signs: ['selection', 'folder', 'timestamp'],
    columns: { body: ['selection'], retrieved: ['timestamp'] },
  },
  // Delicious
  { signs: ['others', 'owner', 'private', 'created'], columns: { retrieved: ['created'] } },
  // elCurator
  { signs: ['issaved', 'createdat'], columns: { retrieved: ['createdat'] } },
  // Chrome
  { signs: ['name', 'url', 'dateadded', 'type'], columns: { headline: ['name'] } },
  // Raindrop
  { signs: ['excerpt', 'folder', 'created'], columns: { retrieved: ['created'] } },
]
