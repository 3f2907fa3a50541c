/** Words of Starlight's frame that are not Starlight's own, under its keys. */
export const frameWords = {
  'tableOfContents.overview': 'Top of the page',
} as const
