import type { Language } from './token-rules.ts'

/** YAML as case files use it: block style, plain and quoted scalars. */
export const YAML_TEXT: Language = {
  id: 'relay-yaml',
  brackets: [
    ['{', '}'],
    ['[', ']'],
  ],
  rules: {
    defaultToken: '',
    tokenizer: {
      root: [
        [/(^|\s)(#.*)$/, ['white', 'comment']],
        [/-----(?:BEGIN|END) [A-Z0-9 ]{1,40}-----/, 'armour'],
        [/^(\s*(?:- +)?)([\w.@-]{1,80})(:)(?=\s|$)/, ['delimiter', 'property', 'delimiter']],
        [/"(?:[^"\\]|\\.)*"?|'[^']*'?/, 'string'],
        [/([[{,]\s*)([\w.@-]{1,80})(:)(?=\s)/, ['delimiter', 'property', 'delimiter']],
        [/\b(?:true|false|null|unknown|none)(?=\s*(?:$|[,\]}#]))/, 'keyword'],
        [/[{}[\],|>]|^\s*-(?=\s)/, 'delimiter'],
        [/\s+/, 'white'],
        [/[^\s{}[\],|>#"']+/, 'string'],
        [/./, ''],
      ],
    },
  },
}
