import { CONNECTOR_NAMES } from './connector-names.ts'
import { DOMAIN_NAMES } from './domain-names.ts'
import { YES_NO, type KnownName } from './known-name.ts'

/** As much of JSON Schema as is written here. */
interface Schema {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly (string | boolean | null)[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
}

/** A schema with its address. */
interface NamedSchema extends Schema {
  readonly $schema: string
  readonly title: string
}

/** A value nobody knows may be said to be so in a case file. */
const UNKNOWN = 'unknown'

/**
 * A JSON Schema for a list as ConvertTo-Json prints it, or one object of it, from the names the model
 * takes. Whatever it allows is read without an error; other properties may stand beside them.
 */
export const LIST_SCHEMAS: Readonly<
  Record<'inbound-connectors' | 'accepted-domains', NamedSchema>
> = {
  'inbound-connectors': listSchema('Inbound connectors', CONNECTOR_NAMES),
  'accepted-domains': listSchema('Accepted domains', DOMAIN_NAMES),
}

function listSchema(title: string, names: readonly KnownName[]): NamedSchema {
  const entry: Schema = {
    type: 'object',
    properties: Object.fromEntries(names.map((known) => [known.name, propertySchema(known)])),
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    anyOf: [{ type: 'array', items: entry }, entry],
  }
}

function propertySchema({ help, values, isList }: KnownName): Schema {
  const description = help
  if (values === YES_NO) return { description, enum: [true, false, null, ...YES_NO, UNKNOWN] }
  if (values !== undefined) return { description, enum: [...values, null, UNKNOWN] }
  if (isList === undefined) return { description, type: ['string', 'null'] }
  return {
    description,
    anyOf: [{ type: ['string', 'null'] }, { type: 'array', items: { type: 'string' } }],
  }
}
