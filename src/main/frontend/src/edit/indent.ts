/**
 * How far to indent a line of YAML after another one, in columns: like its key, like the dash of a plain item, or
 * deeper after a key that opens a block.
 */
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
