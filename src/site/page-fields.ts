import { z } from 'astro/zod'
import { isFactId } from '../relay/index.ts'

/** What our pages say about themselves beyond Starlight's own fields. */
export const pageFields = z.object({
  /** Ids of the facts the page states; its sources are looked up from them. */
  facts: z
    .array(z.string().refine(isFactId, { error: 'is not the id of a fact in src/relay/register' }))
    .default([]),
  /** The page draws its own `h1` and takes the full width. */
  ownTitle: z.boolean().default(false),
})
