import type { ContentKind } from '../editor-content.ts'
import { FORMAT_LIST } from './format-list.ts'
import { JSON_TEXT } from './json.ts'
import { PEM } from './pem.ts'
import type { Language } from './token-rules.ts'
import { YAML_TEXT } from './yaml.ts'

export const LANGUAGES: readonly Language[] = [PEM, FORMAT_LIST, JSON_TEXT, YAML_TEXT]

/** The language of a text: JSON shows itself, the rest follows from where the text stands. */
export function languageOf(kind: ContentKind, text: string): Language {
  if (kind === 'certificate') return PEM
  if (/^\s*[[{]\s*(?:["[\]{}]|$)/.test(text)) return JSON_TEXT
  return kind === 'case' ? YAML_TEXT : FORMAT_LIST
}
