import { docsSchema, i18nSchema } from '@astrojs/starlight/schema'
import { file, glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'
import { frameWords } from './site/frame-words.ts'
import { glossaryEntry } from './site/guide/glossary-entry.ts'
import { guideFact, guideSource } from './site/guide/guide-fact.ts'
import { statement } from './site/guide/statement.ts'
import { pageFields } from './site/page-fields.ts'

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/[^_]*.{md,mdx}' }),
    schema: docsSchema({ extend: pageFields }),
  }),
  glossary: defineCollection({ loader: file('./content/glossary.yaml'), schema: glossaryEntry }),
  guideFacts: defineCollection({
    loader: file('./content/guide-facts.yaml'),
    schema: guideFact,
  }),
  guideSources: defineCollection({
    loader: file('./content/guide-sources.yaml'),
    schema: guideSource,
  }),
  statements: defineCollection({ loader: file('./content/statements.yaml'), schema: statement }),
  i18n: defineCollection({
    // Not a file: with one, Starlight looks for the language in a path under src/content.
    loader: () => [{ id: 'en', ...frameWords }],
    schema: i18nSchema(),
  }),
}
