import type { Condition } from "./filter";

/** The filter's texts; see texts.ts. */
export const filterTexts = {
  label: () => AJS!.I18n.getText("io.frontstage.filter.label"),
  hint: () => AJS!.I18n.getText("io.frontstage.filter.hint"),
  clear: () => AJS!.I18n.getText("io.frontstage.filter.clear"),
  remove: () => AJS!.I18n.getText("io.frontstage.filter.remove"),
  count: () => AJS!.I18n.getText("io.frontstage.filter.count"),
  unknown: () => AJS!.I18n.getText("io.frontstage.filter.unknown"),
  outside: () => AJS!.I18n.getText("io.frontstage.filter.outside"),
  nobody: () => AJS!.I18n.getText("io.frontstage.filter.nobody"),
};

const keys: Record<Condition["key"], () => string> = {
  words: () => AJS!.I18n.getText("io.frontstage.filter.key.words"),
  persona: () => AJS!.I18n.getText("io.frontstage.filter.key.persona"),
  stage: () => AJS!.I18n.getText("io.frontstage.filter.key.stage"),
  owner: () => AJS!.I18n.getText("io.frontstage.filter.key.owner"),
  severity: () => AJS!.I18n.getText("io.frontstage.filter.key.severity"),
  status: () => AJS!.I18n.getText("io.frontstage.filter.key.status"),
  changed: () => AJS!.I18n.getText("io.frontstage.filter.key.changed"),
};

/** What a key is called. */
export const keyText = (key: Condition["key"]): string => keys[key]();
