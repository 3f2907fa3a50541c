import { hasPrivateKey } from '../../relay/index.ts'

const PRIVATE_KEY_REASON =
  'This text held a private key, so it was removed at once and not read. A certificate is enough: paste only the part from BEGIN CERTIFICATE to END CERTIFICATE. If the key has been shown to anyone, have the certificate reissued with a new one.'

/**
 * Why a text may not be kept; null when it may.
 * Says nothing of what the text holds.
 */
export function refusalIn(text: string): string | null {
  return hasPrivateKey(text) ? PRIVATE_KEY_REASON : null
}
