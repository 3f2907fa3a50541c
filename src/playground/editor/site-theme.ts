/** What the editor's colours are called, and the site's property each one is. */
const COLOURS = {
  'editor.background': '--sheet',
  'editor.foreground': '--ink',
  'editorLineNumber.foreground': '--ink-2',
  'editorLineNumber.activeForeground': '--accent',
  'editorGutter.background': '--sheet',
  'editorCursor.foreground': '--ink',
  'editor.selectionBackground': '--accent-wash',
  'editor.inactiveSelectionBackground': '--accent-wash',
  'editor.lineHighlightBorder': '--sheet',
  'editorError.foreground': '--returned',
  'editorWarning.foreground': '--held',
  'editorBracketMatch.background': '--accent-wash',
  'editorBracketMatch.border': '--accent',
  'editorBracketHighlight.foreground1': '--ink',
  'editorBracketHighlight.foreground2': '--ink',
  'editorBracketHighlight.foreground3': '--ink',
  'editorWidget.background': '--sheet',
  'editorWidget.foreground': '--ink',
  'editorWidget.border': '--edge',
  'editorHoverWidget.background': '--sheet',
  'editorHoverWidget.foreground': '--ink',
  'editorHoverWidget.border': '--edge',
  'editorSuggestWidget.background': '--sheet',
  'editorSuggestWidget.foreground': '--ink',
  'editorSuggestWidget.border': '--edge',
  'editorSuggestWidget.selectedBackground': '--accent-wash',
  'editorSuggestWidget.selectedForeground': '--ink',
  'editorSuggestWidget.highlightForeground': '--accent',
  'editorSuggestWidget.focusHighlightForeground': '--accent',
  'editor.findMatchBackground': '--held-wash',
  'editor.findMatchBorder': '--held',
  'editor.findMatchHighlightBackground': '--held-wash',
  'input.background': '--sheet',
  'input.foreground': '--ink',
  'input.border': '--line-strong',
  'inputOption.activeBorder': '--accent',
  'inputOption.activeBackground': '--accent-wash',
  'inputOption.activeForeground': '--accent',
  focusBorder: '--accent',
  'scrollbarSlider.background': '--line',
  'scrollbarSlider.hoverBackground': '--line-strong',
  'scrollbarSlider.activeBackground': '--line-strong',
  'widget.shadow': '--line',
} as const

const TOKENS = {
  property: '--accent',
  cmdlet: '--accent',
  keyword: '--elsewhere',
  string: '--relayed',
  number: '--relayed',
  comment: '--ink-2',
  armour: '--accent',
  delimiter: '--ink-2',
} as const

/** A theme of the editor, in the site's colours as they are at the moment. */
export interface SiteTheme {
  readonly isDark: boolean
  readonly colours: Readonly<Record<string, string>>
  readonly tokens: readonly { readonly token: string; readonly foreground: string }[]
}

/**
 * The theme for the site's colours.
 *
 * @param readColour - the value of a custom property as a browser computes it: `rgb(20, 33, 61)`
 */
export function siteTheme(readColour: (property: string) => string): SiteTheme {
  const read = (property: string): readonly number[] => channels(readColour(property))
  return {
    isDark: brightness(read('--sheet')) < brightness(read('--ink')),
    colours: Object.fromEntries(
      Object.entries(COLOURS).map(([name, property]) => [name, `#${toHex(read(property))}`]),
    ),
    tokens: Object.entries(TOKENS).map(([token, property]) => ({
      token,
      foreground: toHex(read(property)),
    })),
  }
}

function channels(colour: string): readonly number[] {
  const found = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour) ?? []
  return [found[1], found[2], found[3]].map((channel = '0') => Number(channel))
}

function toHex(colour: readonly number[]): string {
  return colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')
}

function brightness([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue
}
