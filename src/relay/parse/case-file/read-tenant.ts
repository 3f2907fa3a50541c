import type {
  CaseFile,
  OtherTenantInput,
  PropertyObject,
  TenantInput,
} from '../../model/case-file.ts'
import type { CasePath } from '../../model/case-path.ts'
import { valueOr, type Parsed } from '../../model/diagnostic.ts'
import { assumed, known, unknown, type Fact } from '../../model/fact.ts'
import type { AcceptedDomain, Tenant } from '../../model/tenant.ts'
import { acceptedDomainFromObject, parseAcceptedDomains } from '../accepted-domains/index.ts'
import { inboundConnectorFromObject, parseInboundConnectors } from '../inbound-connectors/index.ts'
import type { TextForms } from '../powershell/index.ts'
import { isNotGiven, readAssumedBoolean } from './read-fact.ts'
import { noteParsed, type ReadingNotes } from './reading-notes.ts'

/** Reads `tenant`; `{}` for one that is left out: nothing is known about it. */
export function readTenant(input: TenantInput, path: CasePath, notes: ReadingNotes): Tenant {
  const { acceptedDomains, inboundConnectors, rejectDirectSend } = input
  return {
    path,
    name: input.name ?? null,
    isSameForest: true,
    acceptedDomains: readEntries(acceptedDomains, `${path}.acceptedDomains`, acceptedDomain, notes),
    inboundConnectors: readEntries(
      inboundConnectors,
      `${path}.inboundConnectors`,
      inboundConnector,
      notes,
    ),
    rejectDirectSend: readAssumedBoolean(rejectDirectSend, false, `${path}.rejectDirectSend`),
  }
}

/** Reads `otherTenants`; left out, it is assumed that none plays a part. */
export function readOtherTenants(
  input: CaseFile['otherTenants'],
  notes: ReadingNotes,
): Fact<readonly Tenant[]> {
  const path = 'otherTenants'
  if (input === undefined) return assumed([], path)
  if (typeof input === 'string') return unknown(path)
  const tenants = input.map((item, index) => readOther(item, `${path}[${String(index)}]`, notes))
  return known(tenants, path)
}

function readOther(input: OtherTenantInput, path: CasePath, notes: ReadingNotes): Tenant {
  return { ...readTenant(input, path, notes), isSameForest: input.sameForest ?? true }
}

/** How entries of a list are read: one by one, or all from pasted text. */
interface EntryParser<Item, T> {
  readonly one: (item: Item, path: CasePath) => Parsed<T>
  readonly pasted: (text: string, path: CasePath, forms: TextForms) => Parsed<readonly T[]>
}

const acceptedDomain: EntryParser<string | PropertyObject, AcceptedDomain> = {
  one: acceptedDomainFromObject,
  pasted: parseAcceptedDomains,
}

const inboundConnector = { one: inboundConnectorFromObject, pasted: parseInboundConnectors }

function readEntries<Item, T>(
  input: string | readonly Item[] | undefined,
  path: CasePath,
  parser: EntryParser<Item, T>,
  notes: ReadingNotes,
): Fact<readonly T[]> {
  if (input === undefined || isNotGiven(input)) return unknown(path)
  if (typeof input !== 'string') return known(readItems(input, path, parser, notes), path)
  const result = parser.pasted(input, path, notes.readers.forms)
  noteParsed(notes, path, result)
  return result.kind === 'failed' ? unknown(path) : known(result.value, path)
}

/** An entry that is unusable as a whole is left out; its path is then among the unread ones. */
function readItems<Item, T>(
  input: readonly Item[],
  path: CasePath,
  parser: EntryParser<Item, T>,
  notes: ReadingNotes,
): readonly T[] {
  return input.flatMap((item, index) => {
    const itemPath = `${path}[${String(index)}]`
    const result = parser.one(item, itemPath)
    noteParsed(notes, itemPath, result)
    const value = valueOr<T | null>(result, null)
    return value === null ? [] : [value]
  })
}
