/** The fields of a ProQuest record that are read. The others only end the text. */
export type ProquestField =
  | 'author'
  | 'info'
  | 'abstract'
  | 'fullText'
  | 'subject'
  | 'title'
  | 'publication'
  | 'pages'
  | 'date'
  | 'section'
  | 'language'
  | 'url'
  | 'links'
  | 'other'

/**
 * The labels of ProQuest’s interface in English, German, French, Spanish, Dutch, Italian and Portuguese. They stand
 * here without spaces, since the line breaks of a mail may add or remove some (`Language ofpublication`).
 */
const LABELS: Record<ProquestField, string> = {
  author: 'author|authors|autor|autoren|auteur|auteurs|autores|autore|autori',
  info: 'publicationinfo|publicationinformation|publikationsinfo|publikationsinformationen|informationsdepublication|informationssurlapublication|infospublication|informacióndepublicación|informacióndelapublicación|publicatie-informatie|informazionisullapubblicazione|informaçõesdapublicação',
  abstract: 'abstract|zusammenfassung|résumé|resumen|samenvatting|riassunto|resumo|abstract(summary)|none',
  fullText:
    'fulltext|volltext|texteintégral|textecomplet|textocompleto|volledigetekst|testocompleto|testointegrale|textointegral',
  subject:
    'subject|subjects|thema|schlagwort|fachgebiet|sujet|sujets|materia|tema|onderwerp|soggetto|argomento|assunto',
  title: 'title|titel|titre|título|titolo',
  publication:
    'publicationtitle|titelderpublikation|publikationstitel|titredelapublication|titredepublication|títulodepublicación|títulodelapublicación|publicatietitel|titelvanpublicatie|titolodellapubblicazione|títulodapublicação',
  pages: "pages|page|seiten|páginas|pagina’s|pagina's|paginas|pagine",
  date: 'publicationdate|datumderveröffentlichung|veröffentlichungsdatum|publikationsdatum|erscheinungsdatum|datedepublication|datedelapublication|fechadepublicación|fechadelapublicación|publicatiedatum|datadipubblicazione|datadapublicação|datadepublicação',
  section: 'section|rubrik|abschnitt|rubrique|sección|sectie|sezione|seção|secção',
  language:
    'languageofpublication|publikationssprache|sprachederpublikation|langue|languedepublication|languedelapublication|idiomadelapublicación|idiomadepublicación|publicatietaal|taalvanpublicatie|linguadellapubblicazione|idiomadapublicação',
  url: 'documenturl|dokument-url|urldudocument|urldedocument|urldeldocumento|document-url|urldeldocumento|urldodocumento',
  links: 'links|liens|enlaces|koppelingen|collegamenti',
  other:
    'location|company/organization|company|people|person|column|dateline|classification|identifier/keyword|identifiers/keywords|volume|issue|numberofpages|firstpage|publicationyear|publisher|placeofpublication|countryofpublication|publicationsubject|issn|e-issn|eissn|sourcetype|documenttype|documentfeature|proquestdocumentid|copyright|lastupdated|database|doi|accessionnumber|alternatetitle|edition|supplement|credit|illustration|illustrations|photograph|photo|graph|chart|map|references|ort|unternehmen/organisation|personen|erscheinungsjahr|verlag|dokumententyp|dokumenttyp|proquest-dokument-id|copyright|datenbank|lieu|société/organisation|personnes|annéedepublication|éditeur|typededocument|iddudocumentproquest|basededonnées|lugar|empresa/organización|personas|añodepublicación|editorial|tipodedocumento|iddeldocumentodeproquest|basededatos|locatie|bedrijf/organisatie|uitgever|documenttype|proquest-document-id',
}

const FIELDS = new Map(
  (Object.entries(LABELS) as [ProquestField, string][]).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field] as const),
  ),
)

/** Returns the field that a label stands for, in any language of the interface, if it is a label. */
export const fieldOf = (label: string): ProquestField | undefined =>
  FIELDS.get(
    label
      .replace(/[:\s]+/g, '')
      .normalize('NFC')
      .toLowerCase(),
  )
