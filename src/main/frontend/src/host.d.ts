/** What the product's pages offer to scripts; replaced or checked before use. */
declare const AJS:
  | {
      I18n: { getText(key: string): string };
      MacroBrowser?: { activateSmartFieldsAttachmentsOnPage?(macro: string, extensions: string[]): void };
      toInit?(start: () => void): void;
    }
  | undefined;
