/**
 * Where a value stands in a case file, in the notation of the contract:
 * `submission.certificate.notAfter`, `tenant.inboundConnectors[0].Enabled`.
 */
export type CasePath = string
