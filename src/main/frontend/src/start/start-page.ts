/** A page that has no map yet: what one can begin with. Without script the notice says how to attach a file by hand. */
import { fill, element, press } from "../issues/element";
import { startTexts } from "./start-texts";
import { chooseFile } from "./choose-dialog";
import { download, ImportDialog } from "./import-dialog";
import { StartDialog } from "./start-dialog";
import { StartRest } from "./start-rest";

const DEFINITIONS = ".yaml,.yml,.json";
const OTHERS = ".csv,.tsv,.xlsx,.mmd,.mermaid,.md,.txt";
const MOST_BYTES = 1 << 20;

export function mountStart(root: HTMLElement): void {
  const rest = new StartRest(root.dataset.frontstageBase ?? "", root.dataset.frontstagePage ?? "", root.dataset.frontstageName);
  const { frontstageFiles: files = "" } = root.dataset;
  const message = element("p", "start-message", { role: "status" });
  const chooser = element("input", "", { type: "file", accept: `${DEFINITIONS},${OTHERS}`, hidden: "" });
  const upload = press(startTexts.upload(), () => chooser.click());
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    chooser.value = "";
    if (file) {
      void take(file);
    }
  });

  async function take(file: File): Promise<void> {
    const small = file.size <= MOST_BYTES;
    if (small && ends(file, OTHERS)) {
      say("");
      await ImportDialog.open(rest, file, () => upload.focus());
      return;
    }
    if (!small || !ends(file, DEFINITIONS)) {
      say(fill(startTexts.wrongFile(), file.name), true);
      return;
    }
    say(startTexts.attaching());
    upload.disabled = true;
    const reply = await rest.begin({ name: file.name, text: await file.text() });
    upload.disabled = false;
    if (reply.ok) {
      window.location.reload();
    } else {
      say(reply.message, true);
    }
  }

  function say(text: string, wrong = false): void {
    message.textContent = text;
    message.classList.toggle("frontstage-wrong", wrong);
  }

  const settings = root.querySelector<HTMLAnchorElement>(".frontstage-settings")?.href ?? "";
  const kind = (primary: boolean) => (primary ? "primary" : "plain");
  const example = press(startTexts.example(), () => void StartDialog.open(rest, () => example.focus()), kind(files !== "several"));
  const choose = press(startTexts.choose(), () => void chooseFile(rest, settings, () => choose.focus()), kind(files === "several"));
  const sheet = press(startTexts.template(), async () => say(await download(rest), true), "link");
  root.querySelector(".frontstage-notice > p")?.after(element("div", "start-tools", {}, example, upload, files && choose, sheet, chooser), message);
}

function ends(file: File, endings: string): boolean {
  return endings.split(",").some((ending) => file.name.toLowerCase().endsWith(ending));
}
