import { valueOr, type Parsed } from '../../../src/relay/model/diagnostic.ts'
import type { OrganizationConfig } from '../../../src/relay/model/organization-config.ts'
import { parseOrganizationConfig } from '../../../src/relay/parse/organization-config/index.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'

export const PATH = 'tenant.organizationConfig'

/** The configuration in a text, in every form. */
export function parse(text: string): Parsed<OrganizationConfig> {
  return parseOrganizationConfig(text, PATH, EVERY_FORM)
}

/** As a list, to be compared with other kinds of objects. */
export function parseAsList(text: string): Parsed<readonly OrganizationConfig[]> {
  const result = parse(text)
  return result.kind === 'failed' ? result : { ...result, value: [result.value] }
}

/** The configuration of a text that has one. */
export function configIn(text: string): OrganizationConfig {
  const config = valueOr<OrganizationConfig | null>(parse(text), null)
  if (config === null) throw new Error('no configuration was read')
  return config
}
