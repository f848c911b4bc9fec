/** The columns that a line of YAML begins with when it follows another: below its key, below the dash of a bare item, deeper after a key that opens a block. */
export function indentAfter(line: string): number {
  const text = line.replace(/\s+#.*$/, "").trimEnd();
  const blanks = /^ */.exec(text)?.[0].length ?? 0;
  const dashes = /^(?:- +)*/.exec(text.slice(blanks))?.[0].length ?? 0;
  const said = text.slice(blanks + dashes);
  if (/:$/.test(said) || /: [|>][+-]?$/.test(said)) {
    return blanks + dashes + 2;
  }
  return dashes > 0 && !/^[^"'[{]*:(\s|$)/.test(said) ? blanks : blanks + dashes;
}
