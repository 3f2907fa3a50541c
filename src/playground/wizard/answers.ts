import type { PropertyObject } from '../../relay/index.ts'
import { UNSET } from './existing-connectors.ts'

/** What the reader has answered. Both signs keep their text, whichever is chosen. */
export interface Answers {
  readonly from: 'own' | 'partner'
  readonly name: string
  readonly description: string
  readonly isOn: boolean
  readonly keepsHeaders: boolean
  readonly sign: 'certificate' | 'address'
  readonly certificateName: string
  readonly addresses: string
}

/** Of a new connector. The boxes stand as the wizard recommends. */
export const FIRST_ANSWERS: Answers = {
  from: 'own',
  name: '',
  description: '',
  isOn: true,
  keepsHeaders: true,
  sign: 'certificate',
  certificateName: '',
  addresses: '',
}

/** The answers that an existing connector stands for. */
export function answersOf(connector: PropertyObject): Answers {
  const addresses = listOf(connector.SenderIPAddresses)
  const certificateName = textOf(connector.TlsSenderCertificateName)
  return {
    from: connector.ConnectorType === 'Partner' ? 'partner' : 'own',
    name: textOf(connector.Name),
    description: textOf(connector.Comment),
    isOn: connector.Enabled !== false,
    keepsHeaders: connector.CloudServicesMailEnabled === true,
    sign: certificateName === '' && addresses.length > 0 ? 'address' : 'certificate',
    certificateName,
    addresses: addresses.join(', '),
  }
}

/**
 * The connector that the answers make.
 *
 * @param base - the one that is changed; by default a new one
 */
export function connectorOf(answers: Answers, base: PropertyObject = UNSET): PropertyObject {
  const isOwn = answers.from === 'own'
  const byCertificate = answers.sign === 'certificate'
  return {
    ...base,
    Enabled: answers.isOn,
    ConnectorType: isOwn ? 'OnPremises' : 'Partner',
    Comment: statedOr(answers.description, null),
    SenderIPAddresses: byCertificate ? [] : addressList(answers.addresses),
    // Not allowed on a connector of another type.
    CloudServicesMailEnabled: isOwn && answers.keepsHeaders,
    TlsSenderCertificateName: byCertificate ? statedOr(answers.certificateName, null) : null,
    Name: statedOr(answers.name, null),
  }
}

/** As they were typed, whatever parts them. */
export function addressList(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((one) => one !== '')
}

/** Format-List prints any white space as one blank, so that is what is written. */
function statedOr<T>(text: string, otherwise: T): string | T {
  const stated = text.trim().replace(/\s+/g, ' ')
  return stated === '' ? otherwise : stated
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
