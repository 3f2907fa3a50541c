import {
  ownObjects,
  readPropertyBags,
  type BagsReading,
  type OwnObjects,
  type TextForms,
} from '../powershell/index.ts'
import type { PastedBag, SourceText } from '../property-bag/index.ts'
import { readPlainList } from './plain-list.ts'
import { DIALECT, DOMAINS } from './wanted-domains.ts'

/** The bags of a text that holds accepted domains. */
export interface DomainBags extends OwnObjects {
  readonly reading: BagsReading
  /** The names of a text of names alone, each a bag of its own; null where objects are read. */
  readonly plainList: readonly PastedBag[] | null
}

/** Reads a text into the bags of its domains: objects before a plain list, by which of them makes sense of it. */
export function domainBags(source: SourceText, forms: TextForms): DomainBags {
  const reading = readPropertyBags(source, DIALECT, forms)
  const own = ownObjects(reading, DOMAINS)
  const isPlainList = !own.isFound && reading.form === 'output' && own.diagnostics.length === 0
  const plainList = isPlainList ? readPlainList(source) : null
  return { ...own, reading, plainList, bags: plainList ?? own.bags }
}
