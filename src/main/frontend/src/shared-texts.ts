import type { Refused } from "./refused";

/** Texts used by several of our scripts; see texts.ts. */
export const shared = {
  authorise: () => AJS!.I18n.getText("io.frontstage.issues.authorise"),
  authoriseInTab: () => AJS!.I18n.getText("io.frontstage.issues.authorise-in-tab"),
  notAllowed: () => AJS!.I18n.getText("io.frontstage.issues.not-allowed"),
  tryAgain: () => AJS!.I18n.getText("io.frontstage.issues.try-again"),
  wikiAway: () => AJS!.I18n.getText("io.frontstage.issues.wiki-away"),
  edit: () => AJS!.I18n.getText("io.frontstage.map.edit"),
  export: () => AJS!.I18n.getText("io.frontstage.map.export"),
  statusMissing: () => AJS!.I18n.getText("io.frontstage.measures.missing"),
  notSeen: () => AJS!.I18n.getText("io.frontstage.issues.not-seen"),
  notSeenOne: () => AJS!.I18n.getText("io.frontstage.issues.not-seen.one"),
  hidden: () => AJS!.I18n.getText("io.frontstage.filter.status.hidden"),
  showAll: () => AJS!.I18n.getText("io.frontstage.table.all"),
  close: () => AJS!.I18n.getText("io.frontstage.map.close"),
  cancel: () => AJS!.I18n.getText("io.frontstage.issues.cancel"),
  loading: () => AJS!.I18n.getText("io.frontstage.issues.loading"),
  searching: () => AJS!.I18n.getText("io.frontstage.issues.searching"),
  createIssue: () => AJS!.I18n.getText("io.frontstage.issues.create-issue"),
  createSeveral: () => AJS!.I18n.getText("io.frontstage.issues.create-several"),
  linkIssue: () => AJS!.I18n.getText("io.frontstage.issues.link-issue"),
  lookAgain: () => AJS!.I18n.getText("io.frontstage.issues.look-again"),
  looking: () => AJS!.I18n.getText("io.frontstage.issues.looking"),
  notMade: () => AJS!.I18n.getText("io.frontstage.issues.not-made"),
  stillCreating: () => AJS!.I18n.getText("io.frontstage.issues.still-creating"),
  saving: () => AJS!.I18n.getText("io.frontstage.issues.saving"),
};

/** The sentence for an error response that contains none. */
export function refusedInWords(kind: Refused): string {
  switch (kind) {
    case "logged-out":
      return AJS!.I18n.getText("io.frontstage.refused.logged-out");
    case "not-taken":
      return AJS!.I18n.getText("io.frontstage.refused.not-taken");
    case "too-large":
      return AJS!.I18n.getText("io.frontstage.refused.too-large");
    case "reload":
      return AJS!.I18n.getText("io.frontstage.refused.reload");
    case "away":
      return shared.wikiAway();
  }
}
