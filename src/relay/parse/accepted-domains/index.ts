export { acceptedDomainFromObject } from './domain-from-object.ts'
export { MAX_DOMAINS, parseAcceptedDomains } from './parse-accepted-domains.ts'
