import { z } from 'astro/zod'
import { isFactId } from '../../relay/index.ts'

/** How well a fact of the guide is backed, and by what; an entry of `content/guide-facts.yaml`. */
export const guideFact = z.strictObject({
  confidence: z.enum(['documented', 'product-team', 'observed', 'inferred']),
  /** Keys of `content/guide-sources.yaml` or of the register; may be empty for what is inferred. */
  sources: z.array(z.string()),
  /** Facts of the register it rests on. */
  facts: z
    .array(z.string().refine(isFactId, { error: 'is not the id of a fact in src/relay/register' }))
    .default([]),
})

/** A publication; an entry of `content/guide-sources.yaml`. */
export const guideSource = z.strictObject({
  kind: z.enum(['notice', 'docs', 'team', 'message-center', 'observation']),
  title: z.string().min(5),
  date: z.string().optional(),
  url: z.url().optional(),
})
