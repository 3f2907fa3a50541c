import {
  ownObjects,
  readPropertyBags,
  type BagsReading,
  type OwnObjects,
  type TextForms,
} from '../powershell/index.ts'
import type { SourceText } from '../property-bag/index.ts'
import { CONNECTORS, DIALECT } from './wanted-connectors.ts'

/** The bags of a text that holds connectors. */
export interface ConnectorBags {
  readonly reading: BagsReading
  readonly own: OwnObjects
}

/** Reads a text into the bags of its connectors, after the commands among them have been carried out. */
export function connectorBags(source: SourceText, forms: TextForms): ConnectorBags {
  const reading = readPropertyBags(source, DIALECT, forms)
  return { reading, own: ownObjects(reading, CONNECTORS) }
}
