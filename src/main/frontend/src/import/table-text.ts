/** Converts tables of a page to text that the import reads. */

/** Tables in Markdown, each below the heading that precedes it on the page. */
export function asMarkdown(tables: readonly HTMLTableElement[]): string {
  return tables
    .map((table) => {
      const above = heading(table);
      const rows = grid([...table.rows].map((row) => [...row.cells].map(cell))).map(
        (texts) => `| ${texts.join(" | ")} |`,
      );
      return `${above ? `# ${above}\n\n` : ""}${rows.join("\n")}\n`;
    })
    .join("\n");
}

/** A cell: its text, and the number of columns and rows it covers. */
export interface Cell {
  text: string;
  columns: number;
  rows: number;
}

/** The text of a cell that continues the one to its left, or the one above it; the import reads both. */
const LEFT = "<";
const ABOVE = "^";

/**
 * Rows of texts, all of the same length; a cell that covers several has its text in the first, and the others say
 * which one they continue.
 */
export function grid(rows: readonly (readonly Cell[])[]): string[][] {
  const filled: (string | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, y) => {
    let x = 0;
    for (const { text, columns, rows: high } of cells) {
      while (filled[y]?.[x] !== undefined) {
        x++;
      }
      for (let dy = 0; dy < high; dy++) {
        for (let dx = 0; dx < columns; dx++) {
          const row = filled[y + dy];
          if (row) {
            row[x + dx] = dx > 0 ? LEFT : dy > 0 ? ABOVE : text;
          }
        }
      }
    }
  });
  const width = Math.max(0, ...filled.map((row) => row.length));
  return filled.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? ""));
}

/** A text inside a row of Markdown: on one line, with its bars escaped. */
export function marked(text: string): string {
  return text
    .trim()
    .replace(/\|/g, "\\|")
    .replace(/\s*\n\s*/g, "<br>");
}

function cell(element: HTMLTableCellElement): Cell {
  const text = lines(element).trim();
  const link = element.querySelector<HTMLAnchorElement>("a[href^='http']");
  const isLink = text !== "" && link?.textContent.trim() === text && !/[[\]|\n]/.test(text);
  return {
    text: isLink && link ? `[${text}](${link.href})` : marked(text),
    columns: element.colSpan,
    rows: element.rowSpan || 1,
  };
}

/** The text of a node, with a line break for each paragraph, entry and break in it. */
function lines(node: Node): string {
  if (node instanceof Text) {
    return node.data.replace(/\s+/g, " ");
  }
  const inner = [...node.childNodes].map(lines).join("");
  return node instanceof Element && node.matches("br, p, li, div") ? `\n${inner}\n` : inner;
}

function heading(table: HTMLTableElement): string {
  const above = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(
    (title) => title.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING && !title.closest(".frontstage"),
  );
  return above[above.length - 1]?.textContent.trim().replace(/\s+/g, " ") ?? "";
}
