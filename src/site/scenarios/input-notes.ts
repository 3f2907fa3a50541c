import {
  describeInput,
  type CasePath,
  type RecipientResult,
  type RelayCase,
} from '../../relay/index.ts'

/** A fact that would settle an open verdict. */
export interface MissingNote {
  /** As a noun phrase: "the envelope sender (MAIL FROM)". */
  readonly name: string
  readonly howTo: string
  readonly command: string | null
}

/** What a verdict waits for, most useful first; inputs that read the same are named once. */
export function missingNotes(
  { missing }: RecipientResult,
  relayCase: RelayCase,
): readonly MissingNote[] {
  const notes = missing.map((path) => {
    const { name, howTo, command } = describeInput(path)
    return { name: name + connectorWords(path, relayCase), howTo, command }
  })
  return notes.filter((note, index) => notes.findIndex(({ name }) => name === note.name) === index)
}

/** What a verdict takes for granted, each once. */
export function assumptionNotes(
  { assumptions }: RecipientResult,
  relayCase: RelayCase,
): readonly string[] {
  const notes = assumptions.map((path) => {
    const { name, assumption } = describeInput(path)
    return (assumption ?? name) + connectorWords(path, relayCase)
  })
  return [...new Set(notes)]
}

/** Which connector a path is about, where the tenant has several. */
function connectorWords(path: CasePath, { tenant }: RelayCase): string {
  const { inboundConnectors } = tenant
  const connectors = inboundConnectors.state === 'unknown' ? [] : inboundConnectors.value
  const connector = connectors.find((one) => path.startsWith(`${one.path}.`))
  return connector === undefined || connectors.length < 2 ? '' : ` (“${connector.name}”)`
}
