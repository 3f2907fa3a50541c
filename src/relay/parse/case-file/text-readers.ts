import type { offerCertificate, parseCertificates } from '../certificates/index.ts'
import type { TextForms } from '../powershell/index.ts'

/** Readers for pasted text that take much code: a page may load them when such text comes. */
export interface TextReaders {
  /** Null while not loaded: the text of a certificate then counts as unknown. */
  readonly certificates: {
    readonly parse: typeof parseCertificates
    readonly offer: typeof offerCertificate
  } | null
  /** Forms of cmdlet output beyond those that are always read. */
  readonly forms: TextForms
}

/** What is there without loading anything. */
export const FIRST_READERS: TextReaders = { certificates: null, forms: {} }
