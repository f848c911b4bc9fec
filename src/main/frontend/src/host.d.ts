/** What the product's pages offer to scripts. Optional members may be missing and must be checked before use. */
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
  /** The loaded parts of our script, by the key of their web-resource; see load-part.ts. */
  frontstageParts?: {
    "issue-dialogs"?: import("./issues/issue-dialogs").IssueDialogs;
    "import-dialog"?: import("./import/import-request").OpenImport;
    "start-dialog"?: import("./start/start-dialog").OpenStart;
    "map-editor"?: import("./edit/editor-host").OpenEditor;
    "text-editor"?: import("./edit/text-editor").CreateTextEditor;
    "map-changes"?: import("./edit/map-changes/map-changer").CreateMapChanger;
    "sticky-head"?: import("./sticky/sticky-head").KeepHeads;
    "issue-links"?: import("./issues/link-changes").MakeLinkChanges;
    views?: import("./views/map-views").MountViews;
    filter?: import("./filter/map-filter").MountFilter;
    priorities?: import("./views/worked-view").CreateWorkedView;
    compare?: import("./views/worked-view").CreateWorkedView;
    measures?: import("./views/worked-view").CreateWorkedView;
    table?: import("./views/worked-view").CreateWorkedView;
    export?: import("./export/export-menu").OpenExport;
    walk?: import("./walk/walk-request").OpenWalk;
    "add-figures"?: import("./figures/figures-request").OpenFigures;
    "map-selection"?: import("./edit/map-selection/selection-tools").CreateSelectionTools;
    "side-panel"?: import("./edit/side-panel/side-panel").CreateSidePanel;
    guide?: import("./edit/guide").CreateGuide;
  };
  /** Part of Atlassian's application links; absent on pages that do not need them. */
  AppLinks?: { authenticateRemoteCredentials?(address: string, success: () => void, failure: () => void): void };

  /** The last page of an authorisation calls one of these on the page that opened its window. */
  oauthCallback?: { success(): void; failure(): void };
}
