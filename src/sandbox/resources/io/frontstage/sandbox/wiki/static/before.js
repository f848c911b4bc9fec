/* The library takes the context path from what the product has put here before it. */
window.AJS = {
  contextPath: function () {
    return document.querySelector('meta[name="ajs-context-path"]').content;
  }
};
