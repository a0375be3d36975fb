/** The module that `npm run conformance` was given. */
declare module 'adapter-under-test' {
  const exported: unknown;
  export default exported;
}
