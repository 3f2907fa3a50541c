import { latePart } from './late-part.tsx'

/** What is said about a reply, the live test and the report on a verdict. */
export const LatePanels = latePart(() => import('./late/late.tsx'))
