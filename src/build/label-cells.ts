import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri'

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number]

/** Columns from which a table is too wide for a phone and is shown row by row there. */
const MANY = 3

interface TreeNode {
  readonly type: string
  readonly tagName?: string
  readonly children?: readonly TreeNode[]
}

/**
 * Gives each cell of a Markdown table with three columns or more its column's head as
 * `data-label`, which the stylesheet prints before the cell on narrow screens.
 */
export function labelCells(): HastPlugin {
  return {
    name: 'label-cells',
    element: {
      filter: ['table'],
      visit(table, context) {
        const heads = descendants(table, 'th').map((cell) => context.textContent(cell))
        if (heads.length < MANY) return
        context.setProperty(table, 'data-stacks', 'narrow')
        for (const row of descendants(table, 'tr')) {
          descendants(row, 'td').forEach((cell, column) => {
            context.setProperty(cell, 'data-label', heads[column] ?? '')
          })
        }
      },
    },
  }
}

function descendants<T extends TreeNode>(node: T, tagName: string): T[] {
  const children = (node.children ?? []) as readonly T[]
  return children.flatMap((child) => [
    ...(child.tagName === tagName ? [child] : []),
    ...descendants(child, tagName),
  ])
}
