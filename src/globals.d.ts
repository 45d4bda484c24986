/** True in builds for tests: shadow roots are open, so that tests can look inside. */
declare const __PARLEY_TEST__: boolean;
/** True in the build for Firefox. */
declare const __PARLEY_FIREFOX__: boolean;

/** A script for pages, bundled as one file; the default export is its path in the package. */
declare module '*?iife' {
  const path: string;
  export default path;
}
