import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri'
import { withBase } from '../site/with-base.ts'

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number]

/** Links that Markdown writes from the site's root (`/notice/`) get the folder it is served from. */
export function baseLinks(base: string): HastPlugin {
  return {
    name: 'base-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const address = node.properties.href
        if (typeof address === 'string') context.setProperty(node, 'href', withBase(address, base))
      },
    },
  }
}
