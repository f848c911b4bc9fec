import { button, create, field, fill } from "../dom";
import { Dialog } from "../issues/dialog";
import { shared } from "../shared-texts";
import { begin, type StartPlace } from "./start-import";
import type { Example, InitialMap, Offers } from "./start-rest";
import { startTexts } from "./start-texts";

/** Maximum number of stages; the server has the same limit. */
const MAX_STAGES = 12;

/** @param back returns the focus */
export type OpenStart = (start: StartPlace, back: () => void) => Promise<void>;

/** Lets the person choose how to begin: with an example, after a preview, or with an empty map. */
export class StartDialog {
  private readonly dialog: Dialog;
  private readonly cards = new Map<Example, HTMLElement>();
  private templates: Example[] = [];
  private list = create("div", "");

  private constructor(
    private readonly start: StartPlace,
    back: () => void,
  ) {
    this.dialog = new Dialog(startTexts.title(), back, "wide");
  }

  /** @param back returns the focus */
  static async open(start: StartPlace, back: () => void): Promise<void> {
    await new StartDialog(start, back).load();
  }

  private async load(): Promise<void> {
    this.dialog.show([], [this.cancel()]);
    this.dialog.say(shared.searching());
    const reply = await this.start.rest.offers();
    if (!this.dialog.isOpen) {
      return;
    }
    if (reply.ok) {
      this.dialog.say("");
      this.gallery(reply.value);
      await this.loadTemplates(reply.value);
    } else {
      this.dialog.say(reply.message, true);
    }
  }

  /** Adds the templates when the wiki has found them; the examples are shown before. */
  private async loadTemplates(offers: Offers): Promise<void> {
    const reply = await this.start.rest.templates();
    if (reply.ok) {
      this.templates = reply.value;
    }
    if (this.list.isConnected) {
      this.dialog.say(reply.ok ? "" : reply.message, true);
      this.list.append(...this.templateList(offers));
    }
  }

  /** @param chosen the example or template whose card gets the focus; otherwise the first card does */
  private gallery(offers: Offers, chosen?: Example): void {
    this.cards.clear();
    const examples = create(
      "ul",
      "gallery",
      {},
      create("li", "", {}, this.emptyCard(offers)),
      ...offers.examples.map((example) => this.card(offers, example, { example: example.id })),
    );
    this.list = create(
      "div",
      "",
      {},
      create("p", "about", {}, fill(startTexts.about(), offers.name)),
      examples,
      ...this.templateList(offers),
    );
    this.dialog.show([this.list], [this.cancel()]);
    ((chosen && this.cards.get(chosen)) ?? examples.querySelector("button"))?.focus();
  }

  private templateList(offers: Offers): HTMLElement[] {
    const cards = this.templates.map((template) => this.card(offers, template, { template: template.id }));
    return cards.length === 0
      ? []
      : [create("h3", "preview-title", {}, startTexts.templates()), create("ul", "gallery", {}, ...cards)];
  }

  private card(offers: Offers, example: Example, beginning: InitialMap): HTMLElement {
    const image = create("img", "gallery-picture", { src: pictureOf(example), alt: "" });
    const card = this.choice(image, example.title, example.summary, () => this.preview(offers, example, beginning));
    card.append(create("span", "gallery-about", {}, example.facts));
    this.cards.set(example, card);
    return create("li", "", {}, card);
  }

  /** The whole map at a readable size; keys scroll it, too. */
  private preview(offers: Offers, example: Example, beginning: InitialMap): void {
    const heading = create("h3", "preview-title", { id: "frontstage-preview", dir: "auto" }, example.title);
    const label = "template" in beginning ? startTexts.useTemplate() : startTexts.useExample();
    const use = button(label, () => void this.begin(beginning), "primary", {
      "aria-describedby": heading.id,
    });
    const name = fill(startTexts.picture(), example.title);
    const paper = create(
      "div",
      "preview",
      { tabindex: "0", role: "region", "aria-label": name },
      create("img", "preview-picture", { src: pictureOf(example), alt: name, ...sizeOf(example) }),
    );
    this.dialog.show(
      [heading, create("p", "about", { dir: "auto" }, example.summary), create("p", "about", {}, example.facts), paper],
      [button(startTexts.back(), () => this.back(offers, example)), use],
    );
    use.focus();
  }

  private emptyCard(offers: Offers): HTMLElement {
    const image = create("span", "gallery-picture gallery-empty", { "aria-hidden": "true" }, "+");
    return this.choice(image, startTexts.empty(), startTexts.emptyAbout(), () => this.form(offers));
  }

  private choice(image: HTMLElement, title: string, about: string, action: () => void): HTMLElement {
    const made = create("button", "choice gallery-card", { type: "button" }, image);
    made.append(
      create("strong", "gallery-title", { dir: "auto" }, title),
      create("span", "gallery-about", { dir: "auto" }, about),
    );
    made.addEventListener("click", action);
    return made;
  }

  private form(offers: Offers): void {
    const title = create("input", "input", {
      type: "text",
      maxlength: "200",
      autocomplete: "off",
      value: offers.title,
    });
    const persona = create("input", "input", { type: "text", maxlength: "200", autocomplete: "off" });
    const stages = create("textarea", "input", { rows: "6", maxlength: "2400" });
    const done = button(
      startTexts.begin(),
      () => {
        const named = stages.value
          .split(/[\n,]/)
          .map((line) => line.trim())
          .filter(Boolean);
        if (!title.value.trim() || named.length === 0 || named.length > MAX_STAGES) {
          this.dialog.say(startTexts.incomplete(), true);
          (title.value.trim() ? stages : title).focus();
        } else {
          void this.begin({ title: title.value, persona: persona.value, stages: named });
        }
      },
      "primary",
    );
    this.dialog.say("");
    this.dialog.show(
      [
        field(startTexts.service(), title),
        field(startTexts.persona(), persona, startTexts.personaNote()),
        field(startTexts.stages(), stages, startTexts.stagesNote()),
      ],
      [button(startTexts.back(), () => this.back(offers)), done],
    );
    title.focus();
    title.select();
  }

  private back(offers: Offers, chosen?: Example): void {
    this.dialog.say("");
    this.gallery(offers, chosen);
  }

  private async begin(beginning: InitialMap): Promise<void> {
    this.dialog.say(startTexts.attaching());
    this.dialog.busy(true);
    const refused = await begin(this.start, beginning);
    this.dialog.busy(false);
    if (refused) {
      this.dialog.say(refused, true);
    } else {
      this.dialog.close();
    }
  }

  private cancel(): HTMLElement {
    return button(shared.cancel(), () => this.dialog.close());
  }
}

/** The picture as an image, so that the page's style rules do not apply to it. */
function pictureOf(example: Example): string {
  return `data:image/svg+xml,${encodeURIComponent(example.picture)}`;
}

/** The picture's size in px, so that there is something to scroll before the browser has decoded the image. */
function sizeOf(example: Example): { width: string; height: string } {
  const svg = new DOMParser().parseFromString(example.picture, "image/svg+xml").documentElement;
  return { width: svg.getAttribute("width") ?? "", height: svg.getAttribute("height") ?? "" };
}
