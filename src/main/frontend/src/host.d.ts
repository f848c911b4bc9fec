/** What the product's pages offer to scripts; replaced or checked before use. */
declare const AJS:
  | {
      I18n: { getText(key: string): string };
      MacroBrowser?: { activateSmartFieldsAttachmentsOnPage?(macro: string, extensions: string[]): void };
      toInit?(start: () => void): void;
    }
  | undefined;

interface Window {
  /** The product's loader of web-resources. */
  WRM?: { require?(resources: string[], loaded: () => void): unknown };
  /** Our own, once it is loaded. */
  frontstageEditor?: { open(host: import("./edit/editor").EditorHost): Promise<string | null> };
  /** The same. */
  frontstageImport?: import("./import/import-request").OpenImport;
  /** The same. */
  frontstageDialogs?: import("./issues/dialogs").Dialogs;
  /** Of Atlassian's application links; absent on pages that do not load them. */
  AppLinks?: { authenticateRemoteCredentials?(address: string, success: () => void, failure: () => void): void };

  /** What the last page of an authorisation calls on the page that opened its window. */
  oauthCallback?: { success(): void; failure(): void };
}
