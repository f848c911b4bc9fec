import {
  type Condition,
  type Filter,
  isKey,
  type Key,
  type Parsed,
  type Value,
  valuesOf,
  withValues,
  withWords,
  wordsOf,
} from "./filter";

// part (; part)*, part = key:value(,value)* or words. A value that contains ; , : or ", or has a space at an end,
// is in double quotes, with a backslash before a quote or backslash. owner:- means no owner.

const SPECIAL = /[;,:"]|^\s|\s$/;
const NOBODY = "-";

/** A piece of text between separators, and whether it was in quotes. */
interface Piece {
  text: string;
  isQuoted: boolean;
}

/** Reads a filter as typed or from an address. It accepts any text; unknown keys are reported. */
export function parseFilter(text: string): Parsed {
  const reader = new Reader(text);
  let filter: Filter = [];
  const unknown: Parsed["unknown"] = [];
  while (!reader.isAtEnd()) {
    const part = reader.part();
    if (part.key === null) {
      filter = withWords(filter, `${wordsOf(filter)} ${part.values.map((piece) => piece.text).join(", ")}`);
    } else if (isKey(part.key)) {
      const key = part.key;
      const values = part.values.filter((piece) => piece.text !== "").map((piece) => readValue(key, piece));
      filter = withValues(filter, key, [...valuesOf(filter, key), ...values]);
    } else {
      unknown.push({ key: part.key, value: part.values.map((piece) => piece.text).join(", ") });
    }
  }
  return { filter, unknown };
}

/** Writes a filter so that parseFilter reads the same. */
export function printFilter(filter: Filter): string {
  return filter.map(printCondition).join(";");
}

function printCondition(condition: Condition): string {
  if (condition.key === "words") {
    return quoted(condition.text);
  }
  const { key, values } = condition;
  return `${key}:${values.map((value) => printValue(key, value)).join(",")}`;
}

function printValue(key: Key, value: Value): string {
  if (value === null) {
    return NOBODY;
  }
  return key === "owner" && value === NOBODY ? `"${value}"` : quoted(value);
}

function quoted(text: string): string {
  return SPECIAL.test(text) ? `"${text.replace(/["\\]/g, "\\$&")}"` : text;
}

function readValue(key: Key, piece: Piece): Value {
  return key === "owner" && piece.text === NOBODY && !piece.isQuoted ? null : piece.text;
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Reads up to and including the next semicolon. The key is null for words. */
  part(): { key: string | null; values: Piece[] } {
    let key: string | null = null;
    let first = this.piece(true);
    if (this.text[this.at] === ":" && !first.isQuoted) {
      this.at++;
      key = first.text.toLowerCase();
      first = this.piece(false);
    }
    const values = [first];
    while (this.text[this.at] === ",") {
      this.at++;
      values.push(this.piece(false));
    }
    this.at++;
    return { key, values };
  }

  /** Reads up to a separator; a colon is one only where it can follow a key. */
  private piece(endsAtColon: boolean): Piece {
    while (/\s/.test(this.text[this.at] ?? "")) {
      this.at++;
    }
    if (this.text[this.at] === '"') {
      return this.quotedPiece();
    }
    const from = this.at;
    while (!this.isAtEnd() && !this.isSeparator(endsAtColon)) {
      this.at++;
    }
    return { text: this.text.slice(from, this.at).trim(), isQuoted: false };
  }

  private isSeparator(endsAtColon: boolean): boolean {
    const character = this.text[this.at];
    return character === ";" || character === "," || (endsAtColon && character === ":");
  }

  /**
   * Reads a quoted piece. An unclosed quote extends to the end; text between a closing quote and the separator is
   * dropped.
   */
  private quotedPiece(): Piece {
    let text = "";
    this.at++;
    while (!this.isAtEnd() && this.text[this.at] !== '"') {
      if (this.text[this.at] === "\\" && this.at + 1 < this.text.length) {
        this.at++;
      }
      text += this.text[this.at++];
    }
    this.at++;
    while (!this.isAtEnd() && !this.isSeparator(false)) {
      this.at++;
    }
    return { text, isQuoted: true };
  }
}
