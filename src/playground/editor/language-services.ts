import { completionsAt } from './completions-at.ts'
import type { EditorContent } from './editor-content.ts'
import { asMarkdown, explanationAt } from './explanations-at.ts'
import { LANGUAGES } from './languages/language-of.ts'
import { languages, rangeOf, type monaco } from './monaco-host.ts'

/** What each open editor shows: the services below serve all of them. */
export const shown = new Map<monaco.ITextModel, EditorContent>()

/** Registers the languages, and what is offered and said in them. */
export function registerLanguages(): void {
  for (const { id, rules, brackets } of LANGUAGES) {
    languages.register({ id })
    languages.setMonarchTokensProvider(id, rules)
    languages.setLanguageConfiguration(id, { brackets: [...brackets], wordPattern: /[\w$.*@-]+/ })
    languages.registerHoverProvider(id, HOVER)
    languages.registerCompletionItemProvider(id, COMPLETION)
  }
}

const HOVER: languages.HoverProvider = {
  provideHover: (model, position) => {
    const content = shown.get(model)
    const said = content && explanationAt(content, model.getOffsetAt(position))
    if (!said) return null
    return {
      range: rangeOf(model, said.start, said.end),
      contents: said.texts.map((text) => ({ value: asMarkdown(text) })),
    }
  },
}

const COMPLETION: languages.CompletionItemProvider = {
  triggerCharacters: ['-', ':', ' ', '"', '{', '$'],
  provideCompletionItems: (model, position) => {
    const kind = shown.get(model)?.kind
    const offset = model.getOffsetAt(position)
    const found = kind === undefined ? [] : completionsAt(kind, model.getValue(), offset)
    return {
      suggestions: found.map(({ label, help, isValue, insert, start }, index) => ({
        label,
        documentation: help,
        kind: languages.CompletionItemKind[isValue ? 'EnumMember' : 'Property'],
        insertText: insert,
        filterText: insert,
        range: rangeOf(model, start, offset),
        sortText: String(index).padStart(3, '0'),
      })),
    }
  },
}
