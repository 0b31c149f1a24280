/** The one path alias of tsconfig.json and wxt, in the only form that dependency-cruiser reads without TypeScript 6. */
module.exports = {
  resolve: { alias: { '@': __dirname }, extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
}
