/**
 * The product's page editor: lets the file field of the macro browser follow its page field and offer only definitions.
 */
function start(): void {
  AJS?.MacroBrowser?.activateSmartFieldsAttachmentsOnPage?.("service-blueprint", ["yaml", "yml", "json"]);
}

if (typeof AJS !== "undefined") {
  if (AJS.toInit) {
    AJS.toInit(start);
  } else {
    start();
  }
}
