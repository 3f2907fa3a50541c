export { isExchangeCertificateBag } from './certificate-properties.ts'
export { parseExchangeCertificates } from './parse-exchange-certificates.ts'
