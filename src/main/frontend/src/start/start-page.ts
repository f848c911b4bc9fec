/** A page that has no map yet: what one can begin with. Without script the notice says how to attach a file by hand. */
import { fill, element, press } from "../issues/element";
import { texts } from "../texts";
import { StartDialog } from "./start-dialog";
import { StartRest } from "./start-rest";

const ENDINGS = ".yaml,.yml,.json";
const MOST_BYTES = 1 << 20;

export function mountStart(root: HTMLElement): void {
  const rest = new StartRest(root.dataset.frontstageBase ?? "", root.dataset.frontstagePage ?? "");
  const message = element("p", "start-message", { role: "status" });
  const chooser = element("input", "", { type: "file", accept: ENDINGS, hidden: "" });
  const upload = press(texts.startUpload(), () => chooser.click());
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    chooser.value = "";
    if (file) {
      void take(file);
    }
  });

  async function take(file: File): Promise<void> {
    const fits = file.size <= MOST_BYTES && ENDINGS.split(",").some((ending) => file.name.toLowerCase().endsWith(ending));
    if (!fits) {
      say(fill(texts.startWrongFile(), file.name), true);
      return;
    }
    say(texts.startAttaching());
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

  const example = press(texts.startExample(), () => void StartDialog.open(rest, () => example.focus()), "primary");
  root.querySelector(".frontstage-notice > p")?.after(element("div", "start-tools", {}, example, upload, chooser), message);
}
