import type { SourceText } from '../../property-bag/index.ts'
import type { LinkedCertificate } from '../../x509/read-certificate.ts'
import { groupUnits } from './group-units.ts'
import { toTextCertificate } from './text-certificate.ts'
import type { Told } from './text-fields.ts'
import { readTextUnits } from './text-units.ts'

/** The certificates that OpenSSL's output describes, in their order. */
export interface OpensslReading {
  readonly certificates: readonly LinkedCertificate[]
  /** Lines whose values could not be read. */
  readonly unreadable: readonly Told<string>[]
}

/** What a text without such output comes to. */
export const NOTHING_PRINTED: OpensslReading = { certificates: [], unreadable: [] }

/**
 * Reads what `openssl x509 -text` prints, and the output of its single options (`-subject`,
 * `-issuer`, `-dates`, `-serial`, `-fingerprint`, `-ext`), in the spellings of OpenSSL 1.0 to 3.
 */
export function readOpensslText(source: SourceText): OpensslReading {
  const { units, unreadable } = readTextUnits(source)
  return { certificates: groupUnits(units).map(toTextCertificate), unreadable }
}
