/** One page of the guide; the label comes from the page's own title. */
interface GuidePage {
  readonly slug: string
}

/** One group of the sidebar. */
interface GuideGroup {
  readonly label: string
  readonly items: GuidePage[]
}

/** Pages of one folder, in order. */
function inFolder(folder: string, names: readonly string[]): GuidePage[] {
  return names.map((name) => ({ slug: `${folder}/${name}` }))
}

/** The sidebar: every page of `content/docs` stands here once. */
export const sidebar: GuideGroup[] = [
  {
    label: 'Start',
    items: [
      { slug: 'i-have-a-bounce' },
      { slug: 'the-rule-in-one-minute' },
      { slug: 'do-you-need-this-connector' },
      { slug: 'notice' },
    ],
  },
  {
    label: 'Understand',
    items: [
      { slug: 'how-relaying-works' },
      { slug: 'how-exchange-online-decides' },
      { slug: 'connectors' },
      { slug: 'the-sender-domain' },
      { slug: 'the-certificate-domain' },
      { slug: 'which-name-counts' },
      { slug: 'accepted-domains' },
      { slug: 'senders' },
      { slug: 'several-servers-and-tenants' },
      { slug: 'what-relay-does-not-mean' },
    ],
  },
  {
    label: 'The messages',
    items: inFolder('messages', [
      'delivery-reports',
      'automatic-replies',
      'foreign-senders',
      'forwarded-mail',
      'forwarding-with-srs',
      'list-expansion',
      'own-recipients',
      'add-on-gateways',
    ]),
  },
  {
    label: 'Do',
    items: inFolder('do', [
      'connector-wizard',
      'register-domain',
      'exchange-server',
      'hybrid-wizard',
      'renew-certificate',
      'from-address-to-certificate',
      'several-tenants',
      'postfix',
      'exim',
      'iis-and-edge',
      'printers-and-applications',
      'test-live',
      'wait-and-go-back',
    ]),
  },
  {
    label: 'Fix',
    items: inFolder('fix', [
      'renewed-certificate',
      'name-not-accepted',
      'host-name-certificate',
      'chain-not-sent',
      'address-changed',
      'private-address',
      'shared-address',
      'partner-connector',
      'connector-disabled',
      'sub-domain-sender',
      'works-only-sometimes',
      'other-tenant-recipient',
      'wrong-region',
      'direct-send-rejected',
    ]),
  },
  {
    label: 'Reference',
    items: inFolder('reference', [
      'inbound-connector',
      'accepted-domain',
      'certificate',
      'cmdlets',
      'headers',
      'glossary',
      'sources',
    ]),
  },
  { label: 'For others', items: [{ slug: 'for-support' }, { slug: 'for-trainers' }] },
]

/** A link of the main navigation. */
export interface MainLink {
  readonly label: string
  readonly address: `/${string}/`
  /** Also current on every guide page that has no entry of its own. */
  readonly isGuide?: true
}

/** The main navigation, in the bar and, on narrow screens, in the menu. */
export const mainLinks: readonly MainLink[] = [
  { label: 'Playground', address: '/playground/' },
  { label: 'I have a bounce', address: '/i-have-a-bounce/' },
  { label: 'Guide', address: '/the-rule-in-one-minute/', isGuide: true },
  { label: 'Case files', address: '/scenarios/' },
]
