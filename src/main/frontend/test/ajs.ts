/** Stands in for the product's texts: those that a test names, and else the keys. */
export function useTexts(texts: Record<string, string> = {}): void {
  (globalThis as { AJS?: unknown }).AJS = { I18n: { getText: (key: string) => texts[key] ?? key } };
}
