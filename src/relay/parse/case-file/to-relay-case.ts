import type { CaseFile } from '../../model/case-file.ts'
import type { IsoDate } from '../../model/relay-case.ts'
import { EVERY_READER } from './every-text-reader.ts'
import { toRelayCaseWith, type CaseReading } from './to-relay-case-with.ts'

/** {@link toRelayCaseWith} every reader of pasted text. */
export function toRelayCase(file: CaseFile, today: IsoDate): CaseReading {
  return toRelayCaseWith(EVERY_READER, file, today)
}
