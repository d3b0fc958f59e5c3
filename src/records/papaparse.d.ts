// The package's own types bring those of Node, which the pure rooms must not see; this is what we use.
declare module 'papaparse/papaparse.min.js' {
  interface Papa {
    unparse(
      rows: readonly (readonly (string | number)[])[],
      options: { quotes: boolean; newline: string; escapeFormulae: RegExp },
    ): string;
    parse(text: string, options: { delimiter: string; skipEmptyLines: boolean }): { data: string[][] };
  }
  const papa: Papa;
  export default papa;
}
