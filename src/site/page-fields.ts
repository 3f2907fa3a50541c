import { z } from 'astro/zod'
import { isFactId } from '../relay/index.ts'

/** A fact of the guide, `G1.20`: its sources stand in content/guide-facts.yaml. */
const GUIDE_FACT = /^G\d+\.\d+$/

/** What our pages say about themselves beyond Starlight's own fields. */
export const pageFields = z.object({
  /** Ids of the facts the page states; its sources are looked up from them. */
  facts: z
    .array(
      z.string().refine((id) => isFactId(id) || GUIDE_FACT.test(id), {
        error: 'is not the id of a fact in src/relay/register or content/guide-facts.yaml',
      }),
    )
    .default([]),
  /** Which heading states which statement of the notice: `{ S5: '#the-path' }`. */
  covers: z.record(z.string().regex(/^S\d+$/), z.string().startsWith('#')).default({}),
  /** The day somebody last compared the page with the facts. */
  reviewed: z.iso.date().optional(),
  /** The page draws its own `h1` and takes the full width. */
  ownTitle: z.boolean().default(false),
})
