export { parseOrganizationConfig } from './parse-organization-config.ts'
