export { offerCertificate } from './offered-certificate.ts'
export { parseCertificates } from './parse-certificates.ts'
