import type { Condition } from "./filter";
import type { ValueNames } from "./vocabulary";

/** The filter's texts; see texts.ts. */
export const filterTexts = {
  title: () => AJS!.I18n.getText("io.frontstage.filter.filter"),
  label: () => AJS!.I18n.getText("io.frontstage.filter.label"),
  hint: () => AJS!.I18n.getText("io.frontstage.filter.hint"),
  shown: () => AJS!.I18n.getText("io.frontstage.filter.shown"),
  done: () => AJS!.I18n.getText("io.frontstage.filter.done"),
  clear: () => AJS!.I18n.getText("io.frontstage.filter.clear"),
  showOnly: () => AJS!.I18n.getText("io.frontstage.filter.show-only"),
  showAll: () => AJS!.I18n.getText("io.frontstage.filter.show-all"),
  chip: () => AJS!.I18n.getText("io.frontstage.filter.chip"),
  count: () => AJS!.I18n.getText("io.frontstage.filter.count"),
  unknown: () => AJS!.I18n.getText("io.frontstage.filter.unknown"),
  noKey: () => AJS!.I18n.getText("io.frontstage.filter.no-key"),
  notThere: () => AJS!.I18n.getText("io.frontstage.filter.not-there"),
  outside: () => AJS!.I18n.getText("io.frontstage.filter.outside"),
  nobody: () => AJS!.I18n.getText("io.frontstage.filter.nobody"),
  pain: () => AJS!.I18n.getText("io.frontstage.filter.pain"),
  pains: () => AJS!.I18n.getText("io.frontstage.filter.pains"),
  opportunity: () => AJS!.I18n.getText("io.frontstage.filter.opportunity"),
  opportunities: () => AJS!.I18n.getText("io.frontstage.filter.opportunities"),
  place: () => AJS!.I18n.getText("io.frontstage.filter.place"),
  places: () => AJS!.I18n.getText("io.frontstage.filter.places"),
  find: () => AJS!.I18n.getText("io.frontstage.filter.find"),
  suggestions: () => AJS!.I18n.getText("io.frontstage.filter.suggestions"),
  help: () => AJS!.I18n.getText("io.frontstage.filter.help"),
  nothing: () => AJS!.I18n.getText("io.frontstage.filter.nothing"),
  is: () => AJS!.I18n.getText("io.frontstage.filter.is"),
  contains: () => AJS!.I18n.getText("io.frontstage.filter.contains"),
  and: () => AJS!.I18n.getText("io.frontstage.filter.and"),
  or: () => AJS!.I18n.getText("io.frontstage.filter.or"),
  isFor: () => AJS!.I18n.getText("io.frontstage.filter.is-for"),
  isIn: () => AJS!.I18n.getText("io.frontstage.filter.is-in"),
  isOwned: () => AJS!.I18n.getText("io.frontstage.filter.is-owned"),
  isChanged: () => AJS!.I18n.getText("io.frontstage.filter.is-changed"),
  clearIt: () => AJS!.I18n.getText("io.frontstage.filter.clear-it"),
  badPersona: () => AJS!.I18n.getText("io.frontstage.filter.bad.persona"),
  badStage: () => AJS!.I18n.getText("io.frontstage.filter.bad.stage"),
  badOwner: () => AJS!.I18n.getText("io.frontstage.filter.bad.owner"),
  badSeverity: () => AJS!.I18n.getText("io.frontstage.filter.bad.severity"),
  badStatus: () => AJS!.I18n.getText("io.frontstage.filter.bad.status"),
  badDay: () => AJS!.I18n.getText("io.frontstage.filter.bad.changed"),
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

/** The displayed name of a key. */
export const keyText = (key: Condition["key"]): string => keys[key]();

/** The displayed names of values. */
export const valueNames = (): ValueNames => ({
  nobody: filterTexts.nobody(),
  severities: {
    critical: AJS!.I18n.getText("io.frontstage.panel.severity.critical"),
    high: AJS!.I18n.getText("io.frontstage.panel.severity.high"),
    medium: AJS!.I18n.getText("io.frontstage.panel.severity.medium"),
    low: AJS!.I18n.getText("io.frontstage.panel.severity.low"),
  },
  statuses: {
    open: AJS!.I18n.getText("io.frontstage.filter.status.open"),
    "in-progress": AJS!.I18n.getText("io.frontstage.filter.status.in-progress"),
    "to-do": AJS!.I18n.getText("io.frontstage.filter.status.to-do"),
    "not-started": AJS!.I18n.getText("io.frontstage.filter.status.not-started"),
    done: AJS!.I18n.getText("io.frontstage.filter.status.done"),
    hidden: AJS!.I18n.getText("io.frontstage.filter.status.hidden"),
    unknown: AJS!.I18n.getText("io.frontstage.filter.status.unknown"),
  },
});
