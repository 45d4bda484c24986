/** Phrase files are compiled by `scripts/build/phrases-plugin.ts`; what arrives are the tables. */
declare module '*.phrases' {
  const tables: import('./phrase-tables.ts').PhraseTables;
  export default tables;
}
