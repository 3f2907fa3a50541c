/** The pages of the wizard, in the order of a new connector. */
export type PageId = 'list' | 'scenario' | 'name' | 'sign' | 'review'

/** What the wizard asks. */
export type FieldKey =
  | 'start'
  | 'from'
  | 'name'
  | 'description'
  | 'isOn'
  | 'keepsHeaders'
  | 'sign'
  | 'certificateName'
  | 'addresses'

/** What an answer becomes in the connector. */
export interface Written {
  /** `-Name` of the cmdlets and the property Get-InboundConnector prints. */
  readonly property: string
  readonly value: string
}

/** One answer among several. */
export interface Option<Value extends string = string> {
  readonly value: Value
  /** As the admin center has it. */
  readonly label: string
  readonly writes: readonly Written[]
}

interface FieldBase {
  readonly key: FieldKey
  /** As the admin center has it; of a box without a label of its own, our words. */
  readonly label: string
  /** Ours. */
  readonly hint?: string
}

/** A question of a page. */
export type WizardField =
  | (FieldBase & { readonly kind: 'choice'; readonly options: readonly Option[] })
  | (FieldBase & { readonly kind: 'text' | 'switch'; readonly writes: readonly Written[] })

/** A page of today's admin center, and the page of the classic one that asked the same. */
export interface WizardPage {
  readonly id: PageId
  /** Its heading today. */
  readonly title: string
  /** The classic page, as the notice names it. */
  readonly classic: string
  /** What was pressed or chosen there. */
  readonly classicStep: string
  readonly fields: readonly WizardField[]
  /** The button that goes on; of the last page, the one for a new connector. */
  readonly forward: string
}

export const WIZARD_PAGES: readonly WizardPage[] = [
  {
    id: 'list',
    title: 'Connectors',
    classic: 'mail flow > connectors',
    classicStep: 'the plus icon, Add; or select a connector and the pen icon, Edit',
    fields: [
      {
        key: 'start',
        kind: 'choice',
        label: 'New, or one of these connectors',
        options: [{ value: 'new', label: '+ Add a connector', writes: [] }],
      },
    ],
    forward: 'Next',
  },
  {
    id: 'scenario',
    title: 'New connector',
    classic: 'Select your mail flow scenario',
    classicStep: 'From = Your organization’s email server, To = Office 365',
    fields: [
      {
        key: 'from',
        kind: 'choice',
        label: 'Connection from',
        options: [
          {
            value: 'own',
            label: 'Your organization’s email server',
            writes: [{ property: 'ConnectorType', value: 'OnPremises' }],
          },
          {
            value: 'partner',
            label: 'Partner organization',
            writes: [{ property: 'ConnectorType', value: 'Partner' }],
          },
        ],
      },
    ],
    forward: 'Next',
  },
  {
    id: 'name',
    title: 'Connector name',
    classic: 'New connector',
    classicStep: 'Name, Description and the two boxes of today',
    fields: [
      {
        key: 'name',
        kind: 'text',
        label: 'Name',
        hint: 'A message trace names it: say which server it is for.',
        writes: [{ property: 'Name', value: 'the text' }],
      },
      {
        key: 'description',
        kind: 'text',
        label: 'Description',
        writes: [{ property: 'Comment', value: 'the text (inferred)' }],
      },
      {
        key: 'isOn',
        kind: 'switch',
        label: 'Turn it on',
        writes: [{ property: 'Enabled', value: 'True' }],
      },
      {
        key: 'keepsHeaders',
        kind: 'switch',
        label: 'Retain internal Exchange email headers (recommended)',
        hint: 'For Exchange Server in a hybrid. It has no part in the relay decision.',
        writes: [{ property: 'CloudServicesMailEnabled', value: 'True (inferred)' }],
      },
    ],
    forward: 'Next',
  },
  {
    id: 'sign',
    title: 'Authenticating sent email',
    classic: 'How should Office 365 identify email from your email server?',
    classicStep: 'the first option, by certificate, or the second, by IP address',
    fields: [
      {
        key: 'sign',
        kind: 'choice',
        label: 'How is your server recognised?',
        options: [
          {
            value: 'certificate',
            label:
              'By verifying that the subject name on the certificate that the sending server uses to authenticate with Office 365 matches the domain entered in the text box below (recommended)',
            writes: [
              { property: 'TlsSenderCertificateName', value: 'the text' },
              { property: 'SenderIPAddresses', value: 'empty' },
            ],
          },
          {
            value: 'address',
            label:
              'By verifying that the IP address of the sending server matches one of the following IP addresses, which belong exclusively to your organization',
            writes: [
              { property: 'SenderIPAddresses', value: 'the list' },
              { property: 'TlsSenderCertificateName', value: 'empty' },
            ],
          },
        ],
      },
      {
        key: 'certificateName',
        kind: 'text',
        label: 'Domain name of the certificate',
        hint: 'The wildcard of your accepted domain, such as *.contoso.com.',
        writes: [],
      },
      {
        key: 'addresses',
        kind: 'text',
        label: 'IP addresses',
        hint: 'Public IPv4 addresses, or blocks from /24 to /32; several with a comma between.',
        writes: [],
      },
    ],
    forward: 'Next',
  },
  {
    id: 'review',
    title: 'Review connector',
    classic: 'Confirm your settings',
    classicStep: 'Save',
    fields: [],
    forward: 'Create connector',
  },
]

/** @throws when no page has the id */
export function pageOf(id: PageId): WizardPage {
  const page = WIZARD_PAGES.find((one) => one.id === id)
  if (page === undefined) throw new Error(`no page ${id}`)
  return page
}
