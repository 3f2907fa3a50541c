/** One page of the guide; the label comes from the page's own title. */
interface GuidePage {
  readonly slug: string
}

/** One group of the sidebar. */
interface GuideGroup {
  readonly label: string
  readonly items: GuidePage[]
}

/** The sidebar: every page of `content/docs` stands here once. */
export const sidebar: GuideGroup[] = [
  { label: 'Start', items: [{ slug: 'notice' }, { slug: 'i-have-a-bounce' }] },
  { label: 'Understand', items: [{ slug: 'how-exchange-online-decides' }] },
  { label: 'Do', items: [{ slug: 'do/postfix' }, { slug: 'do/exim' }] },
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
  { label: 'Guide', address: '/notice/', isGuide: true },
  { label: 'Case files', address: '/scenarios/' },
]
