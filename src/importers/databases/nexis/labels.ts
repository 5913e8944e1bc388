import { oneLine } from '../../one-line.ts'
import type { Block } from './block.ts'

/**
 * The labels of Nexis in the languages of its interface: as the exports have them that people who write tools for
 * Nexis describe (LexisNexisTools, tm.plugin.lexisnexis, AmCAT), and Nexis' own words elsewhere.
 */
const LABELS = {
  headline: 'HEADLINE KOP SCHLAGZEILE TITEL TITLE TITRE TITULAR TÍTULO ÜBERSCHRIFT UEBERSCHRIFT TITOLO',
  byline: 'AUTEUR AUTOR AUTORE BYLINE DOOR NAME POR SIGNATURE',
  section: 'RESSORT RUBRIEK RUBRIK RUBRIQUE SECCION SECCIÓN SECTIE SECTION SEZIONE',
  page: 'PAGE PAGES PAGINA PÁGINA SEITE',
  length: 'EXTENSION EXTENSIÓN LAENGE LENGTE LENGTH LONGITUD LONGUEUR LUNGHEZZA LÄNGE',
  dateline: 'DATELINE ORTSMARKE ORTSZEILE',
  highlight: 'ENCART HIGHLIGHT HIGHLIGHTS INSERT',
  // Labels that stand alone, above the text.
  body: 'ARTICLE ARTICULO ARTÍCULO BODY CHAPEAU CORPS CUERPO TEKST TEXT TEXTE TEXTO VOLLEDIGE-TEKST VOLLTEXT',
  loadDate:
    'DATE-CHARGEMENT DATE-DE-CHARGEMENT FECHA-CARGA FECHA-DE-CARGA LAAD-DATUM LAADDATUM LADEDATUM LOAD-DATE ' +
    'LOADDATE UPDATE',
  language: 'IDIOMA LANGUAGE LANGUE LENGUA LINGUA SPRACHE TAAL',
  publicationType:
    'PUB-TYPE PUBLICATIE-TYPE PUBLICATIETYPE PUBLICATION-TYPE PUBLIKATIONSTYP TIPO-DE-PUBLICACION ' +
    'TIPO-DE-PUBLICACIÓN TIPO-PUBLICACION TIPO-PUBLICACIÓN TYPE-DE-PUBLICATION TYPE-PUBLICATION',
  graphic: 'AFBEELDING GRAFIEK GRAFIK GRAPHIC GRAPHIQUE GRÁFICO GRAFICO',
  correction: 'CORRECCIÓN CORRECTIE CORRECTION CORRECTION-DATE CORRECTION-DATES KORREKTUR',
  url: 'URL',
  /** Labels above the text whose values have no place in an archive. */
  otherHead: 'ANCHORS AUSGABE BIO DISTRIBUTION EDITION GUESTS SERIE SERIES SHOW',
  /** Labels below the text whose values have no place in an archive. */
  otherTail:
    'ACC-NO ASUNTO BEDRIJF BRANCHE CITY CODE-REVUE COMPANY COUNTRY DOCUMENT-TYPE DOKUMENT-TYP EMPRESA FIRMA ' +
    'GEOGRAPHIC INDUSTRIE INDUSTRY JOURNAL-CODE LAND LOCALISATION-GEO NOTE NOTES ONDERWERP ORGANISATION ' +
    'ORGANIZATION PAYS PERSON PERSONNE PUB-SUBJECT SECTEUR-ACTIVITE SOCIETE SOCIÉTÉ SOURCE STATE SUBJECT SUJET ' +
    'SYMBOLE-BOURSIER TEMA THEMA TICKER TICKER-SYMBOL TRANSCRIPT TYPE UNTERNEHMEN VIEW-ORIGINAL-PAGE VILLE ' +
    'ZEITUNGS-CODE ZEITUNGSCODE',
}

/** The meaning of a label. */
export type LabelKind = keyof typeof LABELS

const KINDS = new Map(
  Object.entries(LABELS).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as LabelKind] as const),
  ),
)

/** Labels that stand above the text in most files. In some, they all stand below it. */
const HEAD = new Set<LabelKind>([
  'headline',
  'byline',
  'section',
  'page',
  'length',
  'dateline',
  'highlight',
  'url',
  'otherHead',
])
export const isHeadLabel = (kind: LabelKind): boolean => HEAD.has(kind)

/** Labels that no article has in its text, so the text ends above them. */
const SURE = new Set<LabelKind>(['loadDate', 'language', 'publicationType', 'graphic', 'correction'])
export const endsBody = (kind: LabelKind): boolean => SURE.has(kind)

/** A label at the beginning of a block. */
export interface Label {
  kind: LabelKind
  /** In one line. Empty if it is in the block below. */
  value: string
}

const LABEL = /^([\p{Lu}][\p{L}\p{M} ./-]{1,29}?)[\s\u00a0]*:[\s\u00a0]*/u
/** `184 words`: the length without its label. */
const LENGTH_ONLY = /^\d{1,6}\s+(?:words|w(?:ö|oe)rter|mots|woorden|palabras|parole)$/i

/**
 * Reads the label of a block.
 * @param inCapitals labels have capitals only, so that `Section: …` is text
 */
export function labelOf({ text }: Pick<Block, 'text'>, inCapitals: boolean): Label | undefined {
  if (LENGTH_ONLY.test(text.trim())) return { kind: 'length', value: text.trim() }
  const match = LABEL.exec(text)
  const name = match?.[1]
  if (!match || !name) return undefined
  const capitals = name.toUpperCase()
  if (inCapitals && name !== capitals) return undefined
  const kind = KINDS.get(capitals.replace(/[ .-]+/g, '-'))
  return kind && { kind, value: oneLine(text.slice(match[0].length)) }
}
