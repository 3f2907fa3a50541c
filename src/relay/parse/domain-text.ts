import { toDomainName } from '../model/domain-name.ts'

/** Whether a text is a domain name of two labels or more and no address; a sign of a list of domains. */
export function isDomainText(text: string): boolean {
  return text.includes('.') && !/\.\d+\s*$/.test(text) && toDomainName(text) !== null
}
