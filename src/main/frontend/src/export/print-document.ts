import { create } from "../dom";

const FRAME = "frontstage-print-frame";

/**
 * Prints a document of its own, so that nothing of the wiki's page is printed with it. The frame that holds it runs no
 * script; it stays until the next print, because not every browser reports when it has printed.
 */
export async function printDocument(html: string): Promise<void> {
  document.querySelector(`.${FRAME}`)?.remove();
  const frame = create("iframe", "print-frame", {
    sandbox: "allow-same-origin allow-modals",
    tabindex: "-1",
    "aria-hidden": "true",
  });
  const loaded = new Promise((done) => {
    frame.addEventListener("load", done, { once: true });
  });
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  frame.contentWindow?.focus();
  frame.contentWindow?.print();
}
