import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'
import { pageFields } from './site/page-fields.ts'

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/[^_]*.{md,mdx}' }),
    schema: docsSchema({ extend: pageFields }),
  }),
  // The words of the frame, where ours differ from Starlight's.
  i18n: defineCollection({
    loader: glob({ base: './src/site/words', pattern: '*.json' }),
    schema: i18nSchema(),
  }),
}
