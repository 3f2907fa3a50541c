import type { DistinguishedName } from '../../x509/distinguished-name.ts'
import { isNameText, readNameLines, readNameText } from './name-text.ts'
import {
  linesWhile,
  spanOver,
  type FieldReader,
  type TextSite,
  type TextUnit,
  type Told,
} from './text-fields.ts'
import { readTextAlgorithm, readTextHex, readTextSerial, readTextTime } from './text-values.ts'

/** A relative name on a line of its own, as `-nameopt multiline` prints it. */
const NAME_LINE = /^(?:[A-Za-z][A-Za-z\d]{0,60}|\d+(?:\.\d+)+) += /

/**
 * Fields of `-text` and of the single options (`-subject`, `-dates` …), in the spellings of all
 * versions.
 */
export const FIELD_READERS: readonly FieldReader[] = [
  { label: /^subject ?=/, read: (site) => readSubject(readShortName(site)) },
  { label: /^issuer ?=/, read: (site) => readIssuer(readShortName(site)) },
  { label: /^Subject:/, read: (site) => readSubject(readLongName(site)) },
  { label: /^Issuer:/, read: (site) => readIssuer(readLongName(site)) },
  { label: /^serial ?=/, read: ({ value }) => tell('serialNumber', value, readTextSerial) },
  {
    label: /^Serial Number:/,
    read: (site) => tell('serialNumber', valueOrLineBelow(site), readTextSerial),
  },
  { label: /^notBefore ?=/, read: ({ value }) => tell('notBefore', value, readTextTime) },
  { label: /^notAfter ?=/, read: ({ value }) => tell('notAfter', value, readTextTime) },
  { label: /^Not Before ?:/, read: ({ value }) => tell('notBefore', value, readTextTime) },
  { label: /^Not After ?:/, read: ({ value }) => tell('notAfter', value, readTextTime) },
  { label: /^SHA-?1 Fingerprint ?=/i, read: ({ value }) => tell('thumbprint', value, readTextHex) },
  {
    label: /^Public Key Algorithm:/,
    read: ({ value }) => tell('publicKeyAlgorithm', value, readTextAlgorithm),
  },
  // It stands inside the certificate and again behind the extensions.
  {
    label: /^Signature Algorithm:/,
    read: ({ value, unit }) =>
      unit.notAfter === undefined ? {} : { isWhole: { value: true, span: value.span } },
  },
]

type TextField = 'serialNumber' | 'notBefore' | 'notAfter' | 'thumbprint' | 'publicKeyAlgorithm'

function tell(
  field: TextField,
  { value, span }: Told<string>,
  read: (text: string) => string | null,
): TextUnit | null {
  const result = read(value)
  return result === null ? null : { [field]: { value: result, span } }
}

/** A long number stands on a line of its own. */
function valueOrLineBelow({ value, below }: TextSite): Told<string> {
  const [next = value] = below
  return value.value === '' ? next : value
}

function readSubject(subject: Told<DistinguishedName> | null): TextUnit {
  return subject === null ? {} : { subject }
}

function readIssuer(issuer: Told<DistinguishedName> | null): TextUnit {
  return issuer === null ? {} : { issuer }
}

/** Behind `subject=`: the name, several lines of it, or the empty name. */
function readShortName(site: TextSite): Told<DistinguishedName> | null {
  const { value, span } = site.value
  if (isNameText(value)) return { value: readNameText(value), span }
  return value === '' ? readLines(site) : null
}

/**
 * Behind `Subject:`, which is a field of mail too: only what looks like a name, or stands behind
 * the dates.
 */
function readLongName(site: TextSite): Told<DistinguishedName> | null {
  const name = readShortName(site)
  const isEmpty = name?.value.length === 0
  return isEmpty && site.unit.notAfter === undefined ? null : name
}

function readLines({ value, below }: TextSite): Told<DistinguishedName> {
  const lines = linesWhile(below, isNameLine)
  const places = lines.length === 0 ? [value] : lines
  return {
    value: readNameLines(lines.map((line) => line.value)),
    span: spanOver(places.map(({ span }) => span)),
  }
}

function isNameLine(line: string): boolean {
  return NAME_LINE.test(line) && isNameText(line)
}
