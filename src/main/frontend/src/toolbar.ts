import { button, create, iconButton, setLabel } from "./dom";
import type { FullScreen } from "./full-screen";
import * as icons from "./icons";
import type { Scale } from "./scale";
import { texts } from "./texts";

/** The buttons above a map. */
export function toolbar(scale: Scale, fullScreen: FullScreen): HTMLElement {
  const level = button("", () => scale.actual(), "tool");
  level.classList.add("frontstage-level");
  scale.onChange((value) => {
    const percent = `${Math.round(value * 100)} %`;
    level.textContent = percent;
    level.title = texts.actualSize();
    level.setAttribute("aria-label", `${percent}, ${texts.actualSize()}`);
  });
  const full = iconButton(icons.FULL_SCREEN, texts.fullScreen(), () => fullScreen.toggle(), {
    "aria-pressed": "false",
  });
  fullScreen.onChange((on) => {
    setLabel(full, on ? texts.leaveFullScreen() : texts.fullScreen());
    full.setAttribute("aria-pressed", String(on));
  });
  return create(
    "div",
    "toolbar",
    { role: "group", "aria-label": texts.toolbar() },
    iconButton(icons.ZOOM_OUT, texts.zoomOut(), () => scale.smaller()),
    level,
    iconButton(icons.ZOOM_IN, texts.zoomIn(), () => scale.larger()),
    iconButton(icons.FIT, texts.fit(), () => scale.fit()),
    full,
  );
}
