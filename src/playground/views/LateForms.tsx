import { latePart } from './late-part.tsx'

/** Lists as forms, and the case as one text. */
export const LateForms = latePart(() => import('./forms/late.tsx'))
