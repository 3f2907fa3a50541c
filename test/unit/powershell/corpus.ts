import { readdirSync, readFileSync } from 'node:fs'
import { diagnosticsOf, valueOr, type Parsed } from '../../../src/relay/model/diagnostic.ts'
import type { Fact } from '../../../src/relay/model/fact.ts'

const ROOT = 'test/corpus/exchange-online'

/** A pasted text and what is to be read from it. */
export interface CorpusEntry {
  readonly file: string
  readonly text: string
  readonly expected: unknown
}

/** The texts of one folder, each with the JSON beside it. */
export function corpusOf(folder: string): readonly CorpusEntry[] {
  return readdirSync(`${ROOT}/${folder}`)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      file,
      text: readFileSync(`${ROOT}/${folder}/${file}`, 'utf8'),
      expected: JSON.parse(
        readFileSync(`${ROOT}/${folder}/${file.replace('.txt', '.json')}`, 'utf8'),
      ) as unknown,
    }))
}

/** Objects as the corpus writes them down, and the ids of the diagnostics in order. */
export function written<T extends object>(result: Parsed<readonly T[]>): unknown {
  return {
    objects: result.kind === 'failed' ? null : valueOr(result, []).map(statedIn),
    diagnostics: diagnosticsOf(result).map(({ id, level }) => `${level} ${id}`),
  }
}

/**
 * What an object states: known properties with their values, `unknown` for unknown ones; those that are
 * assumed are left out.
 */
export function statedIn(object: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object as Record<string, unknown>).flatMap(([field, value]) => {
      if (field === 'path') return []
      if (!isFact(value)) return [[field, value]]
      switch (value.state) {
        case 'known':
          return [[field, plain(value.value)]]
        case 'assumed':
          return []
        case 'unknown':
          return [[field, 'unknown']]
      }
    }),
  )
}

/** Names, addresses and domains as they are written. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const { text, name, parent } = value as Record<string, unknown>
  return text ?? name ?? (typeof parent === 'string' ? `*.${parent}` : '*')
}

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value
}
