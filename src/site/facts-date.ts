/** The day the facts behind all pages and rules were last looked up. */
export const FACTS_AS_OF = '2026-11-23'
