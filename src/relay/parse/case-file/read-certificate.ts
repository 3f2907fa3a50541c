import type { ServerInput, StatedCertificate } from '../../model/case-file.ts'
import type { CasePath } from '../../model/case-path.ts'
import type { OfferedCertificate } from '../../model/certificate.ts'
import { diagnosticsOf } from '../../model/diagnostic.ts'
import { known, unknown, type Fact } from '../../model/fact.ts'
import { instantReader } from './read-date.ts'
import { fieldReader, isNotGiven, readAssumedBoolean, readFact, readList } from './read-fact.ts'
import { noteParsed, type ReadingNotes } from './reading-notes.ts'

/** A subject may have no CN: `none`, or an empty text. */
const commonName = {
  expected: 'a name such as mail.contoso.com, or none',
  read: (text: string) => ({ value: ['', 'none'].includes(text.trim()) ? null : text.trim() }),
}

const issuer = fieldReader((text) => text.trim(), 'a distinguished name')

/** Reads `certificate`: `none`, `unknown`, PEM text or stated facts. */
export function readCertificate(
  input: ServerInput['certificate'],
  path: CasePath,
  notes: ReadingNotes,
): Fact<OfferedCertificate | null> {
  if (input === undefined || isNotGiven(input)) return unknown(path)
  if (typeof input !== 'string') return known(readStatedCertificate(input, path, notes), path)
  return input.trim() === 'none' ? known(null, path) : readPem(input, path, notes)
}

/**
 * A certificate whose text is damaged is unknown as a whole: judging by the part of the chain that
 * could be read would answer another question.
 */
function readPem(
  text: string,
  path: CasePath,
  notes: ReadingNotes,
): Fact<OfferedCertificate | null> {
  const { certificates } = notes.readers
  if (certificates === null) return unknown(path)
  const result = certificates.parse(text)
  noteParsed(notes, path, result)
  if (result.kind === 'failed') return unknown(path)
  if (diagnosticsOf(result).some((item) => item.level === 'error')) {
    notes.unread.push(path)
    return unknown(path)
  }
  return known(certificates.offer(result.value, path), path)
}

function readStatedCertificate(
  input: StatedCertificate,
  path: CasePath,
  notes: ReadingNotes,
): OfferedCertificate {
  return {
    commonName: readFact(input.commonName, `${path}.commonName`, commonName, notes),
    subjectAltNames: readList(input.subjectAltNames, `${path}.subjectAltNames`),
    issuer: readFact<string | null>(input.issuer, `${path}.issuer`, issuer, notes),
    notBefore: readFact(input.notBefore, `${path}.notBefore`, instantReader, notes),
    notAfter: readFact(input.notAfter, `${path}.notAfter`, instantReader, notes),
    extendedKeyUsages: readList(input.extendedKeyUsages, `${path}.extendedKeyUsages`),
    chainComplete: readAssumedBoolean(input.chainComplete, true, `${path}.chainComplete`),
    trustedRoot: readAssumedBoolean(input.trustedRoot, !isSelfSigned(input), `${path}.trustedRoot`),
    revoked: readAssumedBoolean(input.revoked, false, `${path}.revoked`),
  }
}

/** By its stated facts: the issuer names the certificate itself. */
function isSelfSigned({ commonName: name, issuer: issuedBy }: StatedCertificate): boolean {
  if (isNotGiven(name) || isNotGiven(issuedBy)) return false
  const own = name.trim().toLowerCase()
  return [own, `cn=${own}`].includes(issuedBy.trim().toLowerCase())
}
