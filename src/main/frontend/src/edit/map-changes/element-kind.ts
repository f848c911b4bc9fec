/** The kinds of elements that can be changed on a map. */
export type ElementKind = "stage" | "step" | "card" | "pain" | "delight" | "opportunity";
