/** Texts of the table; see texts.ts. */
export const tableTexts = {
  status: () => AJS!.I18n.getText("io.frontstage.table.status"),
  columns: () => AJS!.I18n.getText("io.frontstage.table.columns"),
  rows: () => AJS!.I18n.getText("io.frontstage.table.rows"),
  someRows: () => AJS!.I18n.getText("io.frontstage.table.rows.some"),
  all: () => AJS!.I18n.getText("io.frontstage.table.all"),
  csv: () => AJS!.I18n.getText("io.frontstage.table.csv"),
};
