/* What Confluence's own script does around a macro: menus, keys, sortable tables, and handlers that expect plain HTML. */
(function () {
  "use strict";
  var meta = function (name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.content : "";
  };
  AJS.Meta = AJS.Meta || {};
  AJS.Meta.get = function (name) { return meta(name); };
  AJS.MacroBrowser = AJS.MacroBrowser || {};
  AJS.Confluence = AJS.Confluence || {};

  // As in the product, these handlers work only for HTML elements, whose class and address are strings.
  document.addEventListener("click", function (event) {
    var classes = event.target.className.split(" ");
    if (classes.indexOf("user-mention") >= 0) event.preventDefault();
  });
  jQuery(document).on("click", "a", function () {
    if (this.href.indexOf("#comment-") >= 0) jQuery(".comment.focused").removeClass("focused");
  });

  var typing = function (element) {
    return /^(input|textarea|select)$/i.test(element.nodeName) || element.isContentEditable;
  };
  var follow = function (id) {
    var element = document.getElementById(id);
    if (element) element.click();
  };
  var keys = {
    e: function () { follow("editPageLink"); },
    w: function () { follow("watch-content-button"); },
    k: function () { follow("action-menu-link"); },
    m: function () { var field = document.getElementById("comment-body"); if (field) field.focus(); },
    "/": function () { var field = document.getElementById("quick-search-query"); if (field) field.focus(); }
  };
  document.addEventListener("keydown", function (event) {
    if (typing(event.target) || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });

  var toggle = document.getElementById("color-mode");
  if (toggle) toggle.addEventListener("click", function () {
    var mode = document.documentElement.dataset.colorMode === "dark" ? "light" : "dark";
    document.documentElement.dataset.colorMode = mode;
    document.cookie = "color-mode=" + mode + ";path=" + AJS.contextPath() + ";max-age=31536000;samesite=lax";
    toggle.setAttribute("aria-pressed", String(mode === "dark"));
    toggle.textContent = mode === "dark" ? "Light theme" : "Dark theme";
  });

  var watch = document.getElementById("watch-content-button");
  if (watch) watch.addEventListener("click", function () {
    watch.setAttribute("aria-pressed", String(watch.getAttribute("aria-pressed") !== "true"));
  });

  // Every Confluence table with a head row can be sorted, whoever wrote it.
  jQuery(".wiki-content table.confluenceTable").each(function () {
    var table = this;
    var head = table.rows[0];
    if (!head || Array.prototype.some.call(head.cells, function (cell) { return cell.nodeName !== "TH"; })) return;
    Array.prototype.forEach.call(head.cells, function (cell, column) {
      jQuery(cell).addClass("tablesorter-header").wrapInner('<div class="tablesorter-header-inner"></div>');
      cell.tabIndex = 0;
      cell.addEventListener("click", function () {
        var down = cell.getAttribute("aria-sort") === "ascending";
        Array.prototype.forEach.call(head.cells, function (other) { other.removeAttribute("aria-sort"); });
        cell.setAttribute("aria-sort", down ? "descending" : "ascending");
        var rows = Array.prototype.slice.call(table.rows, 1);
        rows.sort(function (a, b) {
          var order = a.cells[column].textContent.localeCompare(b.cells[column].textContent, undefined, { numeric: true });
          return down ? -order : order;
        });
        rows.forEach(function (row) { row.parentNode.appendChild(row); });
      });
    });
  });
})();
