import { parse } from 'yaml'

/** The part of Vite's plugin interface used here, so that no package beyond Astro's own is named. */
interface TransformPlugin {
  readonly name: string
  readonly enforce: 'pre'
  readonly transform: (source: string, id: string) => { code: string; map: null } | undefined
}

/** What the playground needs of a scenario; `expect` is for tests and pages. */
const FIELDS = [
  'title',
  'asOf',
  'tenant',
  'otherTenants',
  'submission',
  'alsoThrough',
  'alsoOn',
  'readings',
]

/**
 * Turns a scenario's YAML into a module of plain data, so that no YAML reader reaches the browser.
 * Whether the file is a valid case is checked where scenarios are loaded as content.
 */
export function yamlCasesPlugin(): TransformPlugin {
  return {
    name: 'yaml-cases',
    enforce: 'pre',
    transform: (source, id) =>
      /\/content\/scenarios\/.+\.yaml$/.test(id)
        ? { code: `export default ${JSON.stringify(caseFields(source))}`, map: null }
        : undefined,
  }
}

function caseFields(source: string): Readonly<Record<string, unknown>> {
  const content: unknown = parse(source)
  if (typeof content !== 'object' || content === null) return {}
  return Object.fromEntries(Object.entries(content).filter(([key]) => FIELDS.includes(key)))
}
