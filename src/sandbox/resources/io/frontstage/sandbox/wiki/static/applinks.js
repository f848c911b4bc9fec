/* The authorisation of Atlassian's application links: a window, which tells the page that opened it how it ended. */
(function () {
  "use strict";
  window.AppLinks = window.AppLinks || {};
  AppLinks.authenticateRemoteCredentials = function (url, onSuccess, onFailure) {
    var dance = window.open(url, "com_atlassian_applinks_authentication");
    var end = function (then) {
      return function () {
        dance.close();
        if (then) then();
      };
    };
    window.oauthCallback = { success: end(onSuccess), failure: end(onFailure) };
  };
})();
