import { describe, expect, test } from 'vitest'
import { CASE_NAMES } from '../../../../src/playground/editor/known/case-names.ts'
import { CONNECTOR_NAMES } from '../../../../src/playground/editor/known/connector-names.ts'
import { DOMAIN_NAMES } from '../../../../src/playground/editor/known/domain-names.ts'
import type { KnownName } from '../../../../src/playground/editor/known/known-name.ts'
import { caseFileSchema } from '../../../../src/relay/case/schema.ts'
import { isDomainProperty } from '../../../../src/relay/parse/accepted-domains/domain-properties.ts'
import { isConnectorProperty } from '../../../../src/relay/parse/inbound-connectors/connector-properties.ts'

/** The names the schema takes in an object, by its own complaint about another one. */
function namesOfSchema(file: unknown): readonly string[] {
  const { error } = caseFileSchema.safeParse(file)
  const messages = JSON.stringify(error?.issues)
  return (/one of ([A-Za-z0-9, ]+)/.exec(messages)?.[1] ?? '').split(', ').sort()
}

function names(known: readonly KnownName[] = []): readonly string[] {
  return known.map(({ name }) => name).sort()
}

function below(...path: readonly string[]): readonly KnownName[] {
  return path.reduce<readonly KnownName[]>(
    (known, name) => known.find((one) => one.name === name)?.below ?? [],
    CASE_NAMES,
  )
}

describe('what the editor knows', () => {
  test.each<[string, readonly KnownName[], unknown]>([
    ['a case', CASE_NAMES, { zz: 1 }],
    ['expect', below('expect'), { expect: { zz: 1 } }],
    ['attribution', below('expect', 'attribution'), { expect: { attribution: { zz: 1 } } }],
    ['tenant', below('tenant'), { tenant: { zz: 1 } }],
    ['otherTenants', below('otherTenants'), { otherTenants: [{ name: 'a', zz: 1 }] }],
    ['submission', below('submission'), { submission: { zz: 1 } }],
    ['alsoThrough', below('alsoThrough'), { alsoThrough: [{ name: 'a', zz: 1 }] }],
    ['certificate', below('submission', 'certificate'), { submission: { certificate: { zz: 1 } } }],
  ])('of %s is what the schema takes', (_, known, file) => {
    expect(names(known)).toEqual(namesOfSchema(file))
  })

  test('of connectors and domains is printed by the cmdlets', () => {
    expect(names(CONNECTOR_NAMES).filter((name) => !isConnectorProperty(name))).toEqual([])
    expect(names(DOMAIN_NAMES).filter((name) => !isDomainProperty(name))).toEqual([])
  })
})
