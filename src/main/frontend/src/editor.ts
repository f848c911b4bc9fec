/** In the editor: the file field of the macro browser follows its page field and offers definitions only. */
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
