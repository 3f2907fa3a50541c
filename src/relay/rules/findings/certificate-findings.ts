import { statedValue, type FindingRule } from '../define-finding.ts'

/** A month is what most people need to renew and roll out. */
const SOON_IN_DAYS = 30
const DAY_IN_MILLISECONDS = 86_400_000

export const certificateExpires: FindingRule = {
  id: 'certificate-expires',
  level: 'risk',
  citations: ['2.44'],
  find(relayCase) {
    const certificate = statedValue(relayCase.submission.certificate) ?? null
    const notAfter = certificate === null ? undefined : statedValue(certificate.notAfter)
    if (certificate === null || notAfter === undefined) return []
    const days = daysBetween(relayCase.asOf, notAfter.slice(0, 10))
    if (!(days >= 0 && days <= SOON_IN_DAYS)) return []
    return [
      {
        path: certificate.notAfter.path,
        text: `The certificate expires in ${String(days)} ${days === 1 ? 'day' : 'days'}. Renew it under the same name, or change the connector before the server sends the new one.`,
      },
    ]
  },
}

export const certificateWithoutServerAuth: FindingRule = {
  id: 'certificate-without-server-auth',
  level: 'risk',
  citations: ['2.42', '2.43'],
  find(relayCase) {
    const certificate = statedValue(relayCase.submission.certificate) ?? null
    const usages = certificate === null ? undefined : statedValue(certificate.extendedKeyUsages)
    if (certificate === null || usages === undefined || usages.length === 0) return []
    const isUsual = usages.some((usage) =>
      ['serverAuth', 'clientAuth', 'anyExtendedKeyUsage'].includes(usage),
    )
    if (isUsual) return []
    return [
      {
        path: certificate.extendedKeyUsages.path,
        text: `The certificate is meant for ${usages.join(', ')} only. Hybrid certificates are web server certificates (serverAuth); no source says that another kind works.`,
      },
    ]
  },
}

export const certificateForServersOnly: FindingRule = {
  id: 'certificate-for-servers-only',
  level: 'note',
  citations: ['2.43'],
  find(relayCase) {
    const certificate = statedValue(relayCase.submission.certificate) ?? null
    const usages = certificate === null ? undefined : statedValue(certificate.extendedKeyUsages)
    if (certificate === null || usages?.includes('serverAuth') !== true) return []
    if (usages.includes('clientAuth')) return []
    return [
      {
        path: certificate.extendedKeyUsages.path,
        text: 'The certificate is meant for servers (serverAuth) and not for clients. No text of Microsoft’s asks for clientAuth, so it counts like any other.',
      },
    ]
  },
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_IN_MILLISECONDS)
}
