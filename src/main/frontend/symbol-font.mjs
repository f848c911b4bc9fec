// Reduces the pictures' symbol font: keeps the symbols that people use in texts, and removes those of games and old
// scripts, box drawings, letters that the other font has, and data that only low-resolution screens need.

/** Ranges of code points to keep, first and last: from arrows and technical signs to pictographs. */
const KEPT = [
  [0x2000, 0x27ff],
  [0x2900, 0x2bff],
  [0x1f100, 0x1f1ff],
  [0x1f300, 0x1f9ff],
  [0x1fa70, 0x1faff],
];

/** Tables of the font that are copied unchanged. */
const COPIED = ["OS/2", "head", "hhea", "hmtx", "maxp", "name"];

/** Flags of the parts of a composite glyph. */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;
const INSTRUCTIONS = 0x0100;

/** Reduces a TrueType font. Glyphs keep their numbers; removed ones have no outline. */
export function symbolsOf(font) {
  const tables = tablesOf(font);
  const map = charactersOf(tables.cmap).filter(([character]) => isKept(character));
  const outlines = outlinesOf(tables);
  const glyphs = withParts(new Set([0, ...map.map(([, glyph]) => glyph)]), outlines);
  const { glyf, loca } = glyphTables(outlines, glyphs);
  const left = { ...Object.fromEntries(COPIED.map((name) => [name, Buffer.from(tables[name])])), glyf, loca };
  left.head.writeInt16BE(1, 50);
  left.cmap = characterMap(map);
  // font parsers of PDF readers warn about missing names if the file ends here
  left.post = Buffer.concat([tables.post.subarray(0, 32), Buffer.alloc(4)]);
  left.post.writeUInt32BE(0x00030000, 0);
  return assembled(left);
}

function isKept(character) {
  return KEPT.some(([first, last]) => character >= first && character <= last);
}

function tablesOf(font) {
  const tables = {};
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    const start = font.readUInt32BE(entry + 8);
    tables[font.toString("latin1", entry, entry + 4)] = font.subarray(start, start + font.readUInt32BE(entry + 12));
  }
  return tables;
}

/** Pairs of code point and glyph, from the table for all of Unicode. */
function charactersOf(cmap) {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    if (table.readUInt16BE(0) === 12) {
      return Array.from({ length: table.readUInt32BE(12) }, (_, group) => 16 + 12 * group).flatMap((at) => {
        const [first, last, glyph] = [0, 4, 8].map((offset) => table.readUInt32BE(at + offset));
        return Array.from({ length: last - first + 1 }, (_, n) => [first + n, glyph + n]);
      });
    }
  }
  throw new Error("the symbol font has no map of all characters");
}

function outlinesOf({ head, loca, glyf, maxp }) {
  const at = head.readInt16BE(50) === 1 ? (n) => loca.readUInt32BE(4 * n) : (n) => 2 * loca.readUInt16BE(2 * n);
  return Array.from({ length: maxp.readUInt16BE(4) }, (_, n) => glyf.subarray(at(n), at(n + 1)));
}

/** The given glyphs, and those of which they are composed. */
function withParts(glyphs, outlines) {
  for (const glyph of glyphs) {
    for (const { glyph: part } of partsOf(outlines[glyph])) {
      glyphs.add(part);
    }
  }
  return glyphs;
}

/** The parts of a composite glyph: the start of each in it, and its end. */
function partsOf(outline) {
  const parts = [];
  let more = outline.length > 0 && outline.readInt16BE(0) < 0;
  for (let at = 10; more; at = parts.at(-1).end) {
    const flags = outline.readUInt16BE(at);
    const scale = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
    parts.push({ at, flags, glyph: outline.readUInt16BE(at + 2), end: at + 4 + (flags & WORDS ? 4 : 2) + scale });
    more = (flags & MORE) !== 0;
  }
  return parts;
}

/** The outline without the instructions that fit it to the pixels of a screen. */
function withoutInstructions(outline) {
  if (outline.length === 0) {
    return outline;
  }
  const contours = outline.readInt16BE(0);
  if (contours < 0) {
    const parts = partsOf(outline);
    const plain = Buffer.from(outline.subarray(0, parts.at(-1).end));
    for (const { at, flags } of parts) {
      plain.writeUInt16BE(flags & ~INSTRUCTIONS, at);
    }
    return plain;
  }
  const length = 10 + 2 * contours;
  const points = length + 2 + outline.readUInt16BE(length);
  return Buffer.concat([outline.subarray(0, length), Buffer.alloc(2), outline.subarray(points)]);
}

function glyphTables(outlines, kept) {
  const loca = Buffer.alloc(4 * (outlines.length + 1));
  const parts = [];
  let end = 0;
  for (const [glyph, outline] of outlines.entries()) {
    const part = kept.has(glyph) ? padded(withoutInstructions(outline)) : Buffer.alloc(0);
    parts.push(part);
    end += part.length;
    loca.writeUInt32BE(end, 4 * (glyph + 1));
  }
  return { glyf: Buffer.concat(parts), loca };
}

/** A table of format 12, under the names by which Java and PDF writers look it up. */
function characterMap(map) {
  const names = [
    [0, 4],
    [3, 10],
  ];
  const groups = [];
  for (const [character, glyph] of map.sort(([one], [other]) => one - other)) {
    const last = groups.at(-1);
    if (last && character === last.last + 1 && glyph === last.glyph + character - last.first) {
      last.last = character;
    } else {
      groups.push({ first: character, last: character, glyph });
    }
  }
  const head = Buffer.alloc(4 + 8 * names.length);
  head.writeUInt16BE(names.length, 2);
  for (const [i, [platform, encoding]] of names.entries()) {
    head.writeUInt16BE(platform, 4 + 8 * i);
    head.writeUInt16BE(encoding, 6 + 8 * i);
    head.writeUInt32BE(head.length, 8 + 8 * i);
  }
  const table = Buffer.alloc(16 + 12 * groups.length);
  table.writeUInt16BE(12, 0);
  table.writeUInt32BE(table.length, 4);
  table.writeUInt32BE(groups.length, 12);
  for (const [i, { first, last, glyph }] of groups.entries()) {
    for (const [n, value] of [first, last, glyph].entries()) {
      table.writeUInt32BE(value, 16 + 12 * i + 4 * n);
    }
  }
  return Buffer.concat([head, table]);
}

/** The file with these tables, including directory and checksums. */
function assembled(tables) {
  const names = Object.keys(tables).sort();
  const power = Math.floor(Math.log2(names.length));
  const head = Buffer.alloc(12 + 16 * names.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(names.length, 4);
  head.writeUInt16BE(16 << power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * names.length - (16 << power), 10);
  tables.head.writeUInt32BE(0, 8);
  let at = head.length;
  for (const [i, name] of names.entries()) {
    const entry = 12 + 16 * i;
    head.write(name, entry, "latin1");
    head.writeUInt32BE(sum(padded(tables[name])), entry + 4);
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(tables[name].length, entry + 12);
    at += padded(tables[name]).length;
  }
  const whole = sum(Buffer.concat([head, ...names.map((name) => padded(tables[name]))]));
  tables.head.writeUInt32BE((0xb1b0afba - whole) >>> 0, 8);
  return Buffer.concat([head, ...names.map((name) => padded(tables[name]))]);
}

function padded(bytes) {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
}

function sum(bytes) {
  let total = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    total = (total + bytes.readUInt32BE(at)) >>> 0;
  }
  return total;
}
