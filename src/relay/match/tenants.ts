import type { Tenant } from '../model/tenant.ts'
import type { Question } from './question.ts'

/**
 * The tenants the case names, the reader's own first. Where it leaves open whether there are others,
 * these can only own the recipient's domain (contract), which `recipient-owner` asks for.
 */
export function namedTenants(question: Question): readonly Tenant[] {
  const { tenant, otherTenants } = question.relayCase
  return [tenant, ...(question.stated(otherTenants)?.value ?? [])]
}
