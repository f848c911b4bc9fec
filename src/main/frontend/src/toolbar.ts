import { button, name } from "./button";
import type { FullScreen } from "./full-screen";
import type { Scale } from "./scale";
import { texts } from "./texts";

/** The buttons above a map. */
export function toolbar(scale: Scale, fullScreen: FullScreen): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "frontstage-toolbar";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", texts.toolbar());
  const level = document.createElement("button");
  level.type = "button";
  level.className = "frontstage-button frontstage-level";
  level.addEventListener("click", () => scale.actual());
  scale.onChange((value) => {
    const percent = `${Math.round(value * 100)} %`;
    level.textContent = percent;
    level.title = texts.actualSize();
    level.setAttribute("aria-label", `${percent}, ${texts.actualSize()}`);
  });
  const full = button("full", texts.fullScreen(), () => fullScreen.toggle());
  full.setAttribute("aria-pressed", "false");
  fullScreen.onChange((on) => {
    name(full, on ? texts.leaveFullScreen() : texts.fullScreen());
    full.setAttribute("aria-pressed", String(on));
  });
  bar.append(
    button("zoom-out", texts.zoomOut(), () => scale.smaller()),
    level,
    button("zoom-in", texts.zoomIn(), () => scale.larger()),
    button("fit", texts.fit(), () => scale.fit()),
    full,
  );
  return bar;
}
