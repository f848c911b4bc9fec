/** A line of a file with its number, from 1, and its cells. */
export interface CsvLine {
  number: number;
  cells: string[];
}

const SEPARATORS = [",", ";", "\t"];

/** The text of a file of a spreadsheet: UTF-8 or, where it is none, Windows-1252; a byte order mark is no text. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The lines of a file (RFC 4180), separated by what its first line has most of; empty lines are left out. */
export function csvLines(text: string): CsvLine[] {
  const separator = separatorOf(text);
  const lines: CsvLine[] = [];
  let number = 1;
  let begun = 1;
  let cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  const end = (): void => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== "")) {
      lines.push({ number: begun, cells });
    }
    cells = [];
    cell = "";
    begun = number;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    const isBreak = c === "\n" || (c === "\r" && text.charAt(i + 1) !== "\n");
    number += isBreak ? 1 : 0;
    if (isQuoted && c === '"' && text.charAt(i + 1) === '"') {
      cell += c;
      i++;
    } else if (c === '"' && (isQuoted || cell === "")) {
      isQuoted = !isQuoted;
    } else if (isQuoted) {
      cell += c;
    } else if (c === separator) {
      cells.push(cell);
      cell = "";
    } else if (isBreak) {
      end();
    } else if (c !== "\r") {
      cell += c;
    }
  }
  end();
  return lines;
}

function separatorOf(text: string): string {
  const [head = ""] = text.split(/[\r\n]/, 1);
  const count = (separator: string): number => head.split(separator).length;
  return SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best));
}
