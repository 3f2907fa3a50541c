import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import starlight from '@astrojs/starlight'
import { satteri } from '@astrojs/markdown-satteri'
import { defineConfig } from 'astro/config'
import { baseLinks } from './src/build/base-links.ts'
import { finishPages } from './src/build/finish-pages.ts'
import { labelCells } from './src/build/label-cells.ts'
import { monacoStyles } from './src/build/monaco-styles.ts'
import { yamlCasesPlugin } from './src/build/yaml-cases-plugin.ts'
import { sidebar } from './src/site/navigation.ts'

const base = process.env['SITE_BASE'] ?? '/'
const editUrl = process.env['SITE_EDIT_URL']
const layout = (name) => `./src/site/layout/${name}.astro`

/**
 * The playground with all it needs at once is one chunk. Split by who else may want a part of it later
 * it compresses worse, which costs the page several KiB. What the home page hands over with, and what
 * every dynamic import needs, stays outside.
 */
const playgroundChunks = [
  {
    name: 'shared',
    test: /preload-helper|playground\/handover|private-key|base64-digits|der-header|byte-text/,
    priority: 2,
  },
  // What the small calculators of the guide need: the names, without the playground around them.
  {
    name: 'names',
    test: /relay\/model\/(domain-name|mail-address|certificate-name-pattern)|match\/name-standing|punycode/,
    priority: 3,
  },
  { name: 'playground', test: /playground\/Playground\.tsx$/, priority: 1 },
]

/** `client:near`, for the playgrounds within pages of the guide. */
const nearDirective = {
  name: 'near-directive',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'near', entrypoint: './src/site/guide/near-directive.ts' }),
  },
}

export default defineConfig({
  site: process.env['SITE_URL'],
  base,
  output: 'static',
  markdown: { processor: satteri({ hastPlugins: [baseLinks(base), labelCells()] }) },
  integrations: [
    starlight({
      title: 'Will it relay?',
      description:
        'Which mail from your own servers does Exchange Online relay, and why not the rest?',
      favicon: '/favicon.svg',
      sidebar,
      // Where the sources of the site can be changed, with a slash at the end: then pages link to it.
      ...(editUrl !== undefined && { editLink: { baseUrl: editUrl } }),
      credits: false,
      disable404Route: true,
      expressiveCode: {
        defaultProps: { frame: 'none', wrap: true },
        styleOverrides: { codeBackground: 'var(--wash)', borderColor: 'transparent' },
      },
      markdown: { processedDirs: ['./content/'] },
      customCss: [
        './src/site/styles/tokens.css',
        './src/site/styles/starlight.css',
        './src/site/styles/frame.css',
        './src/site/styles/prose.css',
        './src/playground/styles/stamps.css',
      ],
      components: Object.fromEntries(
        [
          'ContentPanel',
          'Footer',
          'Header',
          'PageFrame',
          'PageTitle',
          'Pagination',
          'Search',
          'Sidebar',
          'SiteTitle',
          'ThemeProvider',
          'ThemeSelect',
          'TwoColumnContent',
        ].map((name) => [name, layout(name)]),
      ),
    }),
    mdx(),
    preact(),
    nearDirective,
    // Last: it hashes what all others have written.
    finishPages({ offlinePages: ['playground/'] }),
  ],
  vite: {
    plugins: [yamlCasesPlugin(), monacoStyles()],
    // Bundled ahead for development, its styles would escape the plugin above.
    optimizeDeps: { exclude: ['monaco-editor'] },
    // Astro marks its own modules with a directive that the bundler does not know.
    build: {
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: playgroundChunks } },
      },
    },
  },
})
