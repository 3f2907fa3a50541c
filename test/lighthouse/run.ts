import lighthouse from 'lighthouse'
import { createServer } from 'node:net'
import { launchChromium } from '../../src/build/launch-chromium.ts'
import { serveDirectory } from '../support/serve-directory.ts'

// `npm run lighthouse`: one page of every kind of the built site against its budgets. Takes about ten
// seconds a page; says what fell short and ends with status 1 when anything did.

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Category = (typeof CATEGORIES)[number]

/** The least score of each category, in hundredths. */
const BUDGET: Readonly<Record<Category, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
}

interface Page {
  readonly kind: string
  readonly address: string
  /** Audits that cannot pass there, and why they do not count. */
  readonly except?: readonly string[]
}

/** A page that may open no connection keeps Lighthouse's own request for robots.txt from being made. */
const NO_CONNECTION = ['robots-txt']

const PAGES: readonly Page[] = [
  { kind: 'home', address: '/' },
  { kind: 'text', address: '/what-relay-does-not-mean/' },
  { kind: 'list of statements', address: '/notice/' },
  { kind: 'embedded playground', address: '/messages/delivery-reports/' },
  { kind: 'small calculators', address: '/which-name-counts/' },
  { kind: 'simulation', address: '/do/connector-wizard/' },
  { kind: 'cause and repair', address: '/fix/renewed-certificate/' },
  { kind: 'reference', address: '/reference/inbound-connector/' },
  { kind: 'playground', address: '/playground/', except: NO_CONNECTION },
  { kind: 'list of cases', address: '/scenarios/' },
  { kind: 'case', address: '/scenarios/t05-host-name-null-sender/' },
]

interface Outcome {
  readonly page: Page
  readonly scores: Readonly<Record<Category, number>>
  /** Audits below their full score, in categories below their budget. */
  readonly shortfalls: readonly string[]
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port was found.')
  return address.port
}

async function measure(page: Page, siteUrl: string, port: number): Promise<Outcome> {
  const run = await lighthouse(siteUrl + page.address, {
    port,
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    ...(page.except !== undefined && { skipAudits: [...page.except] }),
  })
  if (run === undefined) throw new Error(`Lighthouse returned nothing for ${page.address}`)
  const { categories, audits } = run.lhr
  const scoreOf = (category: Category): number =>
    Math.round((categories[category]?.score ?? 0) * 100)
  const shortfalls = CATEGORIES.filter((one) => scoreOf(one) < BUDGET[one]).flatMap((one) =>
    (categories[one]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${one}: ${id}`),
  )
  const scores = Object.fromEntries(CATEGORIES.map((one) => [one, scoreOf(one)]))
  return { page, scores: scores as Outcome['scores'], shortfalls }
}

function isWithin({ scores }: Outcome): boolean {
  return CATEGORIES.every((one) => scores[one] >= BUDGET[one])
}

const site = await serveDirectory('dist')
const port = await freePort()
const browser = await launchChromium({ args: [`--remote-debugging-port=${String(port)}`] })
const outcomes: Outcome[] = []
for (const page of PAGES) {
  const outcome = await measure(page, site.url, port)
  outcomes.push(outcome)
  const scores = CATEGORIES.map((one) => String(outcome.scores[one]).padStart(4)).join('')
  console.log(`${scores}  ${page.kind.padEnd(20)} ${page.address}`)
  for (const shortfall of outcome.shortfalls) console.log(`      ${shortfall}`)
}
await browser.close()
await site.close()
process.exitCode = outcomes.every(isWithin) ? 0 : 1
