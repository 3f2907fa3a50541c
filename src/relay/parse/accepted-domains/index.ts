export { acceptedDomainFromObject } from './domain-from-object.ts'
export { parseAcceptedDomains } from './parse-accepted-domains.ts'
