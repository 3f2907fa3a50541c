// The door of the editor: loaded when a reader first opens one.
import type { EditorContent, MountedEditor } from './editor-content.ts'
import { EDITOR_OPTIONS } from './editor-options.ts'
import { SITE_THEME } from './follow-site-theme.ts'
import { showKeys } from './help-dialog.ts'
import { keepInStep, selectionOf } from './keep-in-step.ts'
import { shown } from './language-services.ts'
import { languageOf } from './languages/language-of.ts'
import { KeyCode, KeyMod, monaco, rangeOf } from './monaco-host.ts'
import { prepareMonaco } from './prepare-monaco.ts'
import { tellPlace } from './tell-place.ts'
import { handBack, nameOf } from './text-area.ts'

/** An editor over a text area, in its place and with its text, selection, scroll position and focus. */
export function mountEditor(
  place: HTMLElement,
  area: HTMLTextAreaElement,
  first: EditorContent,
): MountedEditor {
  const box = place.parentElement
  const scrollTop = area.parentElement?.scrollTop ?? 0
  // Whoever has moved on meanwhile is not called back.
  const isAwaited =
    box?.contains(document.activeElement) === true || document.activeElement === document.body
  const model = monaco.createModel(first.text, languageOf(first.kind, first.text).id)
  model.setEOL(monaco.EndOfLineSequence.LF)
  box?.classList.add('is-open')
  const view = createView(place, area, { model, placeholder: first.placeholder })
  const update = keepInStep(view, model, place, first)
  tellPlace(view, model)
  const follow = (): void => {
    const { selectionStart, selectionEnd } = area
    view.setSelection(rangeOf(model, selectionStart, selectionEnd))
    view.revealRangeInCenterIfOutsideViewport(rangeOf(model, selectionStart, selectionStart))
  }
  follow()
  view.setScrollPosition({ scrollTop, scrollLeft: area.scrollLeft })
  if (isAwaited) view.focus()
  const dispose = (): void => {
    box?.classList.remove('is-open')
    shown.delete(model)
    view.dispose()
    model.dispose()
  }
  return {
    update,
    follow: () => {
      follow()
      view.focus()
    },
    close: () => {
      const selection = selectionOf(view, model)
      const scrollLeft = view.getScrollLeft()
      dispose()
      handBack(area, selection, scrollLeft)
    },
    dispose,
  }
}

function createView(
  place: HTMLElement,
  area: HTMLTextAreaElement,
  options: monaco.IStandaloneEditorConstructionOptions,
): monaco.IStandaloneCodeEditor {
  const overflowWidgetsDomNode = prepareMonaco()
  const view = monaco.create(place, {
    ...EDITOR_OPTIONS,
    theme: SITE_THEME,
    ...fontOf(area),
    ...options,
    overflowWidgetsDomNode,
    ariaLabel: nameOf(area),
    cursorBlinking: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'solid' : 'blink',
  })
  view.addAction({
    id: 'relay.keys',
    label: 'Keys of the editor',
    keybindings: [KeyCode.F1, KeyMod.Alt | KeyCode.F1],
    run: showKeys,
  })
  // The line numbers below stay beside their lines: the thread starts there.
  view.onDidScrollChange(({ scrollTop }) => {
    const drawn = view.getOption(monaco.EditorOption.lineHeight)
    const ratio = parseFloat(getComputedStyle(area).lineHeight) / drawn
    area.parentElement?.scrollTo({ top: scrollTop * ratio })
  })
  return view
}

function fontOf(area: HTMLElement): monaco.IEditorOptions {
  const { fontFamily, fontSize, lineHeight } = getComputedStyle(area)
  return { fontFamily, fontSize: parseFloat(fontSize), lineHeight: parseFloat(lineHeight) }
}
