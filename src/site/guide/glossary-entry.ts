import { z } from 'astro/zod'

/** A word of the site, an entry of `content/glossary.yaml`. */
export const glossaryEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** As a heading has it: `Accepted domain`. */
  term: z.string().min(2).max(40),
  /** The tooltip: plain text, one or two sentences. */
  short: z.string().min(20).max(200),
  /** What the glossary adds to it. */
  more: z.string().optional(),
  /** The page that explains it. */
  see: z.string().startsWith('/').endsWith('/'),
})
