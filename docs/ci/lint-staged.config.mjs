// lint-staged.config.mjs
// A function, so that lint-staged adds no file names: a check looks at the project as a whole.
export default {
  "{source,locales}/**": () => [
    "npx --no calque extract --frozen",
    "npx --no calque check --fail-on error --reporter pretty",
  ],
};
