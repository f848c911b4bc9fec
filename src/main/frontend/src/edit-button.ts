import type { EditorHost } from "./edit/editor";
import { texts } from "./texts";

const RESOURCE = "io.frontstage:map-editor";

/** *Edit*, for those who may: loads the editor, which nobody else needs, and opens it. */
export function editButton(host: EditorHost, say: (text: string) => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "frontstage-button frontstage-edit";
  button.textContent = texts.edit();
  button.addEventListener("click", () => {
    button.disabled = true;
    void open(host).then((refused) => {
      button.disabled = false;
      if (refused) {
        say(refused);
      }
    });
  });
  return button;
}

async function open(host: EditorHost): Promise<string | null> {
  try {
    await load(host.base);
    return window.frontstageEditor ? await window.frontstageEditor.open(host) : texts.wikiAway();
  } catch {
    return texts.wikiAway();
  }
}

/** By the product's own loader, in the reader's language; where there is none, by its address. */
function load(base: string): Promise<void> {
  if (window.frontstageEditor) {
    return Promise.resolve();
  }
  const loader = window.WRM?.require;
  return new Promise((done, failed) => {
    if (loader) {
      loader([`wr!${RESOURCE}`], () => done());
      return;
    }
    const files = `${base}/download/resources/${RESOURCE}/map-editor`;
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${files}.css` });
    const script = Object.assign(document.createElement("script"), {
      src: `${files}.js?locale=${encodeURIComponent(document.documentElement.lang)}`,
      onload: () => done(),
      onerror: () => failed(new Error(script.src)),
    });
    document.head.append(sheet, script);
  });
}
