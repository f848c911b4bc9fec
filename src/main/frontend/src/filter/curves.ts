/** Dims the curves and words of personas who are not in the filter, and undims the others. */
export function dimCurves(drawing: ParentNode, asked: readonly string[] | null): void {
  const points = [...drawing.querySelectorAll("svg [data-frontstage-feeling]")].map((point) => ({
    point,
    persona: personaOf(point.getAttribute("data-frontstage-feeling") ?? ""),
    classes: [...point.children].flatMap((mark) => [...mark.classList]),
  }));
  const out = asked ? coloursOut(points, asked) : new Set<string>();
  for (const { point, persona } of points) {
    point.toggleAttribute("data-frontstage-out", isOut(persona, asked));
  }
  for (const element of drawing.querySelectorAll("svg [class*='-persona-']:is(path, text)")) {
    if (!element.closest("[data-frontstage-feeling]")) {
      element.toggleAttribute(
        "data-frontstage-out",
        [...element.classList].some((name) => out.has(colourOf(name))),
      );
    }
  }
}

/**
 * The colours that only personas outside of the filter use. If there are more personas than colours, several personas
 * share one.
 */
export function coloursOut(
  points: readonly { persona: string; classes: readonly string[] }[],
  asked: readonly string[],
): ReadonlySet<string> {
  const out = new Set<string>();
  const kept = new Set<string>();
  for (const { persona, classes } of points) {
    for (const colour of classes.map(colourOf).filter(Boolean)) {
      (isOut(persona, asked) ? out : kept).add(colour);
    }
  }
  return new Set([...out].filter((colour) => !kept.has(colour)));
}

/** Whether a curve is dimmed; one that all personas share never is. */
function isOut(persona: string, asked: readonly string[] | null): boolean {
  return asked !== null && persona !== "" && !asked.includes(persona);
}

/** The persona in `step persona`; empty for all personas. */
function personaOf(feeling: string): string {
  return feeling.slice(feeling.indexOf(" ") + 1);
}

/** The `persona-2` of a line, a word or a point; empty if it has no such class. */
function colourOf(name: string): string {
  return /^frontstage-(?:fill|stroke)-(persona-\d+)(?:-ink)?$/.exec(name)?.[1] ?? "";
}
