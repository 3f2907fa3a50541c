import { describeInput, type CasePath, type InputWords, type RelayCase } from '../../relay/index.ts'

/** An input in words, which name their connector where the tenant has several. */
export function inputWords(path: CasePath, { tenant }: RelayCase): InputWords {
  const words = describeInput(path)
  const connectors =
    tenant.inboundConnectors.state === 'unknown' ? [] : tenant.inboundConnectors.value
  const connector = connectors.find((one) => path.startsWith(`${one.path}.`))
  if (connector === undefined || connectors.length < 2) return words
  const name = ` (“${connector.name}”)`
  return {
    ...words,
    name: words.name + name,
    assumption: words.assumption === null ? null : words.assumption + name,
  }
}

/** A phrase as a sentence begins it. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
