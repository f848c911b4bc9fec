/* The editor: storage format in a text area, and a macro browser built from the plugins' descriptors. */
(function () {
  "use strict";
  var context = AJS.contextPath();
  var area = document.getElementById("markup-textarea");
  var form = document.getElementById("editpageform");
  var pageId = form.elements.entityId.value;
  var space = AJS.Meta.get("space-key");
  var extensions = {};

  /*
   * A plugin's editor script calls this to make its attachment field follow the page field, and to say which files it
   * offers.
   */
  AJS.MacroBrowser.activateSmartFieldsAttachmentsOnPage = function (macroName, endings) {
    extensions[macroName] = endings;
  };

  var escape = function (text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  };
  var insert = function (before, after) {
    var start = area.selectionStart;
    var inner = area.value.slice(start, area.selectionEnd);
    area.setRangeText(before + inner + after, start, area.selectionEnd, "end");
    area.focus();
    area.dispatchEvent(new Event("input"));
  };
  var json = function (path) {
    return fetch(context + path, { headers: { Accept: "application/json" } }).then(function (response) {
      return response.ok ? response.json() : { results: [] };
    });
  };

  document.querySelectorAll("[data-wrap]").forEach(function (button) {
    button.addEventListener("click", function () {
      insert("<" + button.dataset.wrap + ">", "</" + button.dataset.wrap + ">");
    });
  });

  // Drafts
  var status = document.getElementById("draft-status");
  var timer;
  var saveDraft = function () {
    return fetch(context + "/pages/savedraft.action", {
      method: "POST",
      headers: { "X-Atlassian-Token": "no-check" },
      body: new URLSearchParams(new FormData(form))
    }).then(function (response) {
      status.textContent = response.ok ? "Draft saved" : "The draft could not be saved";
    });
  };
  var changed = function () {
    clearTimeout(timer);
    status.textContent = "";
    timer = setTimeout(saveDraft, 1500);
  };
  area.addEventListener("input", changed);
  document.getElementById("content-title").addEventListener("input", changed);
  form.addEventListener("submit", function () { clearTimeout(timer); });

  // Preview
  var frame = document.getElementById("preview-frame");
  var previewButton = document.getElementById("rte-button-preview");
  previewButton.addEventListener("click", function () {
    var show = frame.hidden;
    frame.hidden = !show;
    area.hidden = show;
    previewButton.textContent = show ? "Edit" : "Preview";
    previewButton.setAttribute("aria-pressed", String(show));
    if (!show) return;
    clearTimeout(timer);
    var action = form.action;
    form.action = context + "/pages/preview.action";
    form.target = "preview-frame";
    form.submit();
    form.action = action;
    form.target = "";
  });

  // Macro browser
  var dialog = document.getElementById("macro-browser-dialog");
  var fields = document.getElementById("macro-insert-form");
  var list = document.getElementById("insert-macro-list");
  var current;

  var option = function (value, label) {
    var element = document.createElement("option");
    element.value = value;
    element.textContent = label;
    return element;
  };

  var control = function (parameter) {
    var element;
    if (parameter.type === "enum" || parameter.type === "attachment" || parameter.type === "confluence-content") {
      element = document.createElement("select");
      element.className = "select";
      if (!parameter.required) element.append(option("", ""));
      parameter.enumValues.forEach(function (value) { element.append(option(value.value, value.label)); });
      if (parameter.type === "enum") element.value = parameter.defaultValue;
    } else if (parameter.type === "boolean") {
      element = document.createElement("input");
      element.type = "checkbox";
      element.className = "checkbox";
      element.checked = parameter.defaultValue === "true";
    } else {
      element = document.createElement("input");
      element.type = "text";
      element.className = "text";
      element.value = parameter.defaultValue;
    }
    element.id = "macro-param-" + parameter.name;
    return element;
  };

  var field = function (parameter) {
    var group = document.createElement("div");
    group.className = parameter.type === "boolean" ? "checkbox macro-flag" : "field-group";
    group.dataset.parameter = parameter.name;
    var label = document.createElement("label");
    label.htmlFor = "macro-param-" + parameter.name;
    label.textContent = parameter.label;
    var input = control(parameter);
    group.append.apply(group, parameter.type === "boolean" ? [input, label] : [label, input]);
    if (parameter.description) {
      var description = document.createElement("div");
      description.className = "description";
      description.textContent = parameter.description;
      group.append(description);
    }
    return group;
  };

  var input = function (name) { return document.getElementById("macro-param-" + name); };

  var fillPages = function (select) {
    return json("/rest/api/content?type=page&limit=200&expand=space").then(function (answer) {
      answer.results.forEach(function (page) {
        var other = page.space.key === space ? "" : page.space.key + ":";
        var entry = option(other + page.title, other + page.title);
        entry.dataset.id = page.id;
        select.append(entry);
      });
    });
  };

  var fillFiles = function (macroName, select) {
    var page = input("page");
    var chosen = page && page.selectedOptions[0] && page.selectedOptions[0].dataset.id;
    var endings = extensions[macroName];
    var from = endings && chosen ? chosen : pageId;
    return json("/rest/api/content/" + from + "/child/attachment?limit=200").then(function (answer) {
      select.replaceChildren(option("", ""));
      answer.results.forEach(function (file) {
        var wanted = !endings || endings.some(function (ending) { return file.title.toLowerCase().endsWith("." + ending); });
        if (wanted) select.append(option(file.title, file.title));
      });
    });
  };

  var open = function (macro) {
    current = macro;
    document.getElementById("macro-browser-title").textContent = "Insert '" + macro.title + "' macro";
    document.getElementById("macro-description").textContent = macro.description;
    fields.replaceChildren.apply(fields, macro.parameters.map(field));
    var page = input("page");
    macro.parameters.forEach(function (parameter) {
      if (parameter.type === "confluence-content") fillPages(input(parameter.name));
      if (parameter.type === "attachment") {
        fillFiles(macro.macroName, input(parameter.name));
        if (page && extensions[macro.macroName]) {
          page.addEventListener("change", function () { fillFiles(macro.macroName, input(parameter.name)); });
        }
      }
    });
    AJS.dialog2(dialog).show();
    fields.querySelector("select, input").focus();
  };

  var reference = function (value) {
    var colon = value.indexOf(":");
    var known = colon > 0 && /^[A-Z~][A-Za-z0-9]*$/.test(value.slice(0, colon));
    return "<ri:page" + (known ? ' ri:space-key="' + escape(value.slice(0, colon)) + '"' : "") +
      ' ri:content-title="' + escape(known ? value.slice(colon + 1) : value) + '" />';
  };

  var storage = function (macro) {
    var text = macro.parameters.map(function (parameter) {
      var element = input(parameter.name);
      var value = parameter.type === "boolean" ? String(element.checked) : element.value.trim();
      if (value === "" || value === parameter.defaultValue) return "";
      var inner = escape(value);
      if (parameter.type === "attachment") inner = '<ri:attachment ri:filename="' + inner + '" />';
      if (parameter.type === "confluence-content") inner = "<ac:link>" + reference(value) + "</ac:link>";
      return '<ac:parameter ac:name="' + escape(parameter.name) + '">' + inner + "</ac:parameter>";
    }).join("");
    return '<ac:structured-macro ac:name="' + escape(macro.macroName) + '" ac:schema-version="1">' + text + "</ac:structured-macro>";
  };

  document.getElementById("macro-insert").addEventListener("click", function () {
    var missing = current.parameters.filter(function (parameter) {
      return parameter.required && parameter.type !== "boolean" && !input(parameter.name).value.trim();
    })[0];
    if (missing) {
      input(missing.name).focus();
      return;
    }
    AJS.dialog2(dialog).hide();
    insert(storage(current), "");
  });
  document.getElementById("macro-cancel").addEventListener("click", function () { AJS.dialog2(dialog).hide(); });
  fields.addEventListener("submit", function (event) { event.preventDefault(); });

  json("/plugins/macrobrowser/browse-macros.action").then(function (answer) {
    (answer.macros || []).forEach(function (macro) {
      var entry = document.createElement("li");
      var link = document.createElement("a");
      link.href = "#" + macro.macroName;
      link.textContent = macro.title;
      link.dataset.macro = macro.macroName;
      link.addEventListener("click", function (event) {
        event.preventDefault();
        open(macro);
      });
      entry.append(link);
      list.append(entry);
    });
  });
})();
