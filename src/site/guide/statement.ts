import { z } from 'astro/zod'

/** What has become of a statement of the notice. */
export const STATUS_WORDS = {
  valid: 'holds',
  replaced: 'replaced',
  past: 'past',
  context: 'context',
} as const

/** A statement of the notice, an entry of `content/statements.yaml`. */
export const statement = z
  .strictObject({
    id: z.string().regex(/^S\d+$/),
    /** What the notice says, in our words. */
    says: z.string().min(10).max(160),
    status: z.enum(['valid', 'replaced', 'past', 'context']),
    /** What holds today, or has to be added. */
    now: z.string().max(160).optional(),
    /** The case file that proves it. */
    case: z.string().optional(),
  })
  .refine(({ status, now }) => status === 'valid' || now !== undefined, {
    error: 'says nothing of today: a statement that does not hold needs `now`',
  })
