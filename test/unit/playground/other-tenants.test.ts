import { describe, expect, test } from 'vitest'
import {
  otherTenantsOf,
  withAddedTenant,
  withoutTenant,
  withTenantChange,
} from '../../../src/playground/state/other-tenants.ts'

const THREE = withAddedTenant(withAddedTenant(withAddedTenant({})))

function names(file: typeof THREE): readonly string[] {
  return otherTenantsOf(file).map(({ name }) => name)
}

describe('the names of further tenants', () => {
  test('tell their places until they get others', () => {
    expect(names(THREE)).toEqual(['other tenant 1', 'other tenant 2', 'other tenant 3'])
  })

  test('never come twice, whichever is removed before another is added', () => {
    const again = withAddedTenant(withoutTenant(THREE, 0))
    expect(names(again)).toEqual(['other tenant 1', 'other tenant 2', 'other tenant 3'])
  })

  test('stay when the reader gave them', () => {
    const named = withTenantChange(THREE, 1, { name: 'adatum' })
    expect(names(withoutTenant(named, 0))).toEqual(['adatum', 'other tenant 2'])
  })
})
