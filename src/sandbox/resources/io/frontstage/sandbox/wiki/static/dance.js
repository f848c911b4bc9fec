/* In the authorisation window: tells the page that opened it how it ended. */
(function () {
  "use strict";
  var allowed = document.getElementById("dance").dataset.allowed === "true";
  if (window.opener && window.opener.oauthCallback) {
    window.opener.oauthCallback[allowed ? "success" : "failure"]();
  }
})();
