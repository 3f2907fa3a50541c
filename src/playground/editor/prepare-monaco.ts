import { followSiteTheme } from './follow-site-theme.ts'
import { registerLanguages } from './language-services.ts'
import { KeyCode, KeyMod, monaco } from './monaco-host.ts'
import look from './monaco-look.css?inline'

/** True in an editor whose next own step back, or forth, is there to be taken. */
export const CAN_UNDO = 'relayCanUndo'
export const CAN_REDO = 'relayCanRedo'

/** The keys of these steps go to the sheet where the editor has none of its own. */
const STEP_KEYS = [
  { keybinding: KeyMod.CtrlCmd | KeyCode.KeyZ, when: CAN_UNDO },
  { keybinding: KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyZ, when: CAN_REDO },
  { keybinding: KeyMod.CtrlCmd | KeyCode.KeyY, when: CAN_REDO },
]

let overflow: HTMLElement | null = null

/** Sets up everything that editors share, with the first of them; returns where their widgets go. */
export function prepareMonaco(): HTMLElement {
  if (overflow !== null) return overflow
  // Nothing here asks for a worker: one from an address would be free of the page's policy.
  globalThis.MonacoEnvironment = {
    getWorker: () => Promise.reject(new Error('The editor works without workers')),
  }
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(look)
  document.adoptedStyleSheets.push(sheet)
  registerLanguages()
  monaco.addKeybindingRules([
    // Tab leaves the editor, whatever is shown.
    { keybinding: KeyCode.Tab, command: '-acceptSelectedSuggestion' },
    ...STEP_KEYS.map(({ keybinding, when }) => ({ keybinding, command: null, when: `!${when}` })),
  ])
  followSiteTheme()
  overflow = document.createElement('div')
  overflow.className = 'monaco-editor editor-overflow'
  document.body.append(overflow)
  return overflow
}
