// The third door of the core: reading whatever a reader pastes. It brings parsers that judging does
// without, so pages load it when something is pasted.
export type { Bounce, BouncedRecipient } from '../model/bounce.ts'
export type { Certificate } from '../model/certificate.ts'
export type { ExchangeCertificate } from '../model/exchange-certificate.ts'
export type { PrintedObject } from '../model/printed-object.ts'
export { decodeInput } from './decode-input.ts'
export { inspectInput } from './inspect-input.ts'
export type { Inspection } from './inspection.ts'
export type { Intake, IntakePart } from './intake.ts'
export { EVERY_READER } from '../parse/case-file/index.ts'
export { readIntake } from './read-intake.ts'
export {
  toConnectorProperties,
  toDomainProperties,
  type PrintedCertificate,
} from './to-property-objects.ts'
