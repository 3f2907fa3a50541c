export { parseBounce } from './parse-bounce.ts'
