/**
 * The script's own texts. The product's `jsI18n` transformer puts the reader's language in place of each call when it serves the file; it
 * needs the key as a literal.
 */
export const texts = {
  toolbar: () => AJS!.I18n.getText("io.frontstage.map.toolbar"),
  zoomIn: () => AJS!.I18n.getText("io.frontstage.map.zoom-in"),
  zoomOut: () => AJS!.I18n.getText("io.frontstage.map.zoom-out"),
  fit: () => AJS!.I18n.getText("io.frontstage.map.fit"),
  actualSize: () => AJS!.I18n.getText("io.frontstage.map.actual-size"),
  fullScreen: () => AJS!.I18n.getText("io.frontstage.map.full-screen"),
  leaveFullScreen: () => AJS!.I18n.getText("io.frontstage.map.leave-full-screen"),
  copyLink: () => AJS!.I18n.getText("io.frontstage.map.copy-link"),
  copied: () => AJS!.I18n.getText("io.frontstage.map.copied"),
  notCopied: () => AJS!.I18n.getText("io.frontstage.map.not-copied"),
  close: () => AJS!.I18n.getText("io.frontstage.map.close"),
  details: () => AJS!.I18n.getText("io.frontstage.map.details"),
  keys: () => AJS!.I18n.getText("io.frontstage.map.keys"),
  step: () => AJS!.I18n.getText("io.frontstage.map.kind.step"),
  card: () => AJS!.I18n.getText("io.frontstage.map.kind.card"),
  pain: () => AJS!.I18n.getText("io.frontstage.map.kind.pain"),
  delight: () => AJS!.I18n.getText("io.frontstage.map.kind.delight"),
  opportunity: () => AJS!.I18n.getText("io.frontstage.map.kind.opportunity"),
  notFound: () => AJS!.I18n.getText("io.frontstage.map.not-found"),
};
