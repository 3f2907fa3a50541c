import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type {
  ExchangeCertificate,
  ExchangeCertificateStatus,
  RootCAType,
} from '../../model/exchange-certificate.ts'
import {
  noteUnknownProperties,
  openBag,
  readProperty,
  type PastedBag,
} from '../property-bag/index.ts'
import { eitherOf, readCertificateFields, type ReadFact } from './certificate-fields.ts'
import { CMDLET, isCertificateProperty } from './certificate-properties.ts'
import type { DateOrder } from './culture-date.ts'
import { flagReader, sizeReader, wordReader } from './scalar-readers.ts'
import { lettersReader, servicesReader } from './services-reader.ts'

const statusReader = wordReader<ExchangeCertificateStatus>([
  'DateInvalid',
  'Invalid',
  'PendingRequest',
  'RevocationCheckFailure',
  'Revoked',
  'Unknown',
  'Untrusted',
  'Valid',
])

const rootReader = wordReader<RootCAType>([
  'None',
  'ThirdParty',
  'Enterprise',
  'Registry',
  'GroupPolicy',
  'Unknown',
])

/**
 * The certificate a bag describes; what is not printed, or cannot be read, is unknown.
 *
 * @param order which number of a date is the day, as far as the whole output shows
 * @param diagnostics takes up what cannot be used
 */
export function certificateFromBag(
  bag: PastedBag,
  path: CasePath,
  order: DateOrder | null,
  diagnostics: Diagnostic[],
): ExchangeCertificate {
  const reading = openBag(bag, path, diagnostics, CMDLET)
  noteUnknownProperties(reading, isCertificateProperty, CMDLET)
  const read: ReadFact = (name, reader) => readProperty(reading, name, reader)
  return {
    path,
    certificate: { ...readCertificateFields(read, order), span: bag.span },
    services: eitherOf(read('Services', servicesReader), read('ServicesStringForm', lettersReader)),
    status: read('Status', statusReader),
    rootCAType: read('RootCAType', rootReader),
    hasPrivateKey: read('HasPrivateKey', flagReader),
    publicKeySize: read('PublicKeySize', sizeReader),
  }
}
