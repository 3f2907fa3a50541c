declare module 'punycode/punycode.es6.js' {
  const punycode: {
    toASCII(name: string): string
  }
  export default punycode
}
