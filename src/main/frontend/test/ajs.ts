/** Replaces the product's texts: with those that a test names, or else with the keys. */
export function useTexts(texts: Record<string, string> = {}): void {
  (globalThis as { AJS?: unknown }).AJS = { I18n: { getText: (key: string) => texts[key] ?? key } };
}
