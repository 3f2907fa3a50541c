import { offerCertificate, parseCertificates } from '../certificates/index.ts'
import { EVERY_FORM } from '../every-form.ts'
import type { TextReaders } from './text-readers.ts'

/** All readers of pasted text. Importing it brings all their code. */
export const EVERY_READER: TextReaders = {
  certificates: { parse: parseCertificates, offer: offerCertificate },
  forms: EVERY_FORM,
}
