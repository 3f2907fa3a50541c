import { describeInput, type CasePath, type InputWords, type RelayCase } from '../../relay/index.ts'

/** An input in words, which name their connector or further tenant where there are several. */
export function inputWords(path: CasePath, relayCase: RelayCase): InputWords {
  const words = describeInput(path)
  const owner = ownerOf(path, relayCase)
  if (owner === null) return words
  const name = ` (“${owner}”)`
  return {
    ...words,
    name: words.name + name,
    assumption: words.assumption === null ? null : words.assumption + name,
  }
}

function ownerOf(path: CasePath, { tenant, otherTenants }: RelayCase): string | null {
  const others = otherTenants.state === 'unknown' ? [] : otherTenants.value
  const other = others.find((one) => path.startsWith(`${one.path}.`))
  if (other !== undefined) return other.name
  const { inboundConnectors } = tenant
  const connectors = inboundConnectors.state === 'unknown' ? [] : inboundConnectors.value
  if (connectors.length < 2) return null
  return connectors.find((one) => path.startsWith(`${one.path}.`))?.name ?? null
}

/** A phrase as a sentence begins it. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
