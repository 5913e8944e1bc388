import { importers as importersMessages } from '#messages/importers'
import type { ProblemText } from '../archive/problem.ts'
import type { ImportFile } from './importer.ts'
import { isZip, namesInZip } from './zip.ts'

type Kind = keyof typeof importersMessages.knownKinds

/** The first bytes of files, in hexadecimal; `..` is any byte. From the Unix file command's database. */
const SIGNATURES: readonly [string, Kind][] = [
  ['89504e47', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['49492a00', 'image'],
  ['4d4d002a', 'image'],
  ['52494646........57454250', 'image'],
  ['38425053', 'image'],
  ['00000100', 'image'],
  ['........6674797068656963', 'image'],
  ['........6674797061766966', 'image'],
  ['........66747970', 'video'],
  ['1a45dfa3', 'video'],
  ['52494646........41564920', 'video'],
  ['52494646........57415645', 'audio'],
  ['494433', 'audio'],
  ['fffb', 'audio'],
  ['4f676753', 'audio'],
  ['664c6143', 'audio'],
  ['1f8b', 'compressed'],
  ['377abcaf271c', 'compressed'],
  ['526172211a07', 'compressed'],
  ['425a68', 'compressed'],
  ['fd377a585a00', 'compressed'],
  ['28b52ffd', 'compressed'],
  ['53514c69746520666f726d6174203300', 'database'],
  ['50415231', 'statistics'],
  ['24464c32', 'statistics'],
  ['3c73746174615f647461', 'statistics'],
  ['52445832', 'statistics'],
  ['52445833', 'statistics'],
  ['4d5a', 'program'],
  ['7f454c46', 'program'],
]

/** The names of parts that only one kind of zip file has. */
const PARTS: readonly [RegExp, Kind][] = [
  [/^META-INF\/container\.xml$|^OEBPS\//i, 'ebook'],
  [/^Index\/.*\.iwa$|^Index\.zip$|^index\.apxl$/i, 'appleDocument'],
  [/^ppt\//i, 'slides'],
  [/^xl\/.*\.bin$/i, 'oldExcel'],
  [/^word\/|^xl\//i, 'damagedOffice'],
]

/** The names of streams in compound files (MS-CFB), the format of Office 97–2003. */
const STREAMS: readonly [string, Kind][] = [
  ['EncryptedPackage', 'passwordProtected'],
  ['WordDocument', 'oldWord'],
  ['PowerPoint Document', 'slides'],
  ['Workbook', 'oldExcel'],
  ['Book', 'oldExcel'],
  ['__properties_version1.0', 'outlookMail'],
]

/** Kinds that only their names tell. */
const ENDINGS: readonly [RegExp, Kind][] = [
  [/\.(?:pages|numbers|key)$/i, 'appleDocument'],
  [/\.(?:mobi|azw3?|epub)$/i, 'ebook'],
  [/\.(?:zip|tar|gz|tgz|7z|rar|bz2|xz)$/i, 'compressed'],
  [/\.(?:ods|odp)$/i, 'openDocument'],
  [/\.(?:sav|dta|rdata|rds|parquet|feather|sas7bdat)$/i, 'statistics'],
  [/\.(?:pst|ost|msg)$/i, 'outlookMail'],
  [/\.(?:svg|heic|bmp)$/i, 'image'],
  [/\.(?:bib|ris|enw)$/i, 'references'],
]

/** Returns what a file is that no importer reads, and what to do with it. */
export async function describeKind(file: ImportFile): Promise<ProblemText> {
  const kind = await kindOf(file)
  return kind ? importersMessages.knownKinds[kind] : importersMessages.anyFormat.unknownFormat
}

async function kindOf(file: ImportFile): Promise<Kind | undefined> {
  const { head, name } = file
  const start = [...head.subarray(0, 24)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  if (isZip(head)) return (await kindOfZip(file)) ?? endingOf(name) ?? 'compressed'
  if (start.startsWith('d0cf11e0a1b11ae1')) return kindOfCompoundFile(await file.bytes())
  const signature = SIGNATURES.find(([bytes]) => new RegExp(`^${bytes}`).test(start))
  return signature?.[1] ?? endingOf(name)
}

const endingOf = (name: string) => ENDINGS.find(([ending]) => ending.test(name))?.[1]

async function kindOfZip(file: ImportFile): Promise<Kind | undefined> {
  try {
    const names = namesInZip(await file.bytes())
    return PARTS.find(([part]) => names.some((name) => part.test(name)))?.[1]
  } catch {
    return /\.(?:docx|xlsx|odt)$/i.test(file.name) ? 'damagedOffice' : 'compressed'
  }
}

/** Stream names are UTF-16. */
function kindOfCompoundFile(bytes: Uint8Array): Kind {
  const text = new TextDecoder('latin1').decode(bytes)
  return STREAMS.find(([stream]) => text.includes([...stream].join('\0')))?.[1] ?? 'oldOffice'
}
