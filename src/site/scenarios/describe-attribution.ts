import type { RecipientResult } from '../../relay/index.ts'

type Attribution = NonNullable<RecipientResult['attribution']>

const MEANS: Readonly<Record<Attribution['by'], string>> = {
  certificate: 'by the certificate',
  ip: 'by IP address',
  recipient: 'by the recipient’s domain',
}

/** Which tenant a message is attributed to, and by what: `to contoso, by IP address, through …`. */
export function describeAttribution(attribution: RecipientResult['attribution']): string {
  if (attribution === null) return 'to no tenant'
  const { tenant, connector, by } = attribution
  const words = `to ${tenant ?? 'a tenant without a name'}, ${MEANS[by]}`
  return connector === null ? words : `${words}, through the connector “${connector}”`
}
