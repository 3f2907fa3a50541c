import { parse } from 'yaml'
import * as z from 'zod'

const wordsSchema = z.strictObject({
  /** Names the diagram: the SVG's title, and the caption where a page gives none. */
  title: z.string().min(1).max(80),
  /** One or two sentences for whoever cannot see the drawing: the SVG's description. */
  description: z.string().min(1).max(400),
  /** The same content in words, in reading order. `Backticks` mark what a machine says or reads. */
  steps: z.array(z.string().min(1)).min(2).max(12),
})

/** A diagram's content in words, from `content/diagrams/<name>.yaml`. */
export type DiagramWords = z.infer<typeof wordsSchema>

/**
 * Reads a diagram's words.
 *
 * @param source the text of the YAML file
 * @param file its name, for the message
 * @throws Error naming the file, the field, and what was expected (a build-time content error)
 */
export function parseDiagramWords(source: string, file: string): DiagramWords {
  const result = wordsSchema.safeParse(parse(source))
  if (result.success) return result.data
  throw new Error(`${file}: ${z.prettifyError(result.error)}`)
}

/** The diagram whose words a drawing shares: one for wide screens says the same as the narrow one. */
export function wordsNameOf(name: string): string {
  return name.replace(/-wide$/, '')
}
