/* The library takes the context path from what the product has put here before it. */
window.AJS = {
  contextPath: function () {
    return document.querySelector('meta[name="ajs-context-path"]').content;
  }
};

/* The product's loader of web-resources, for the plugin's: a resource has the files that are called as it is. */
window.WRM = {
  require: function (resources, loaded) {
    var waiting = resources.length;
    resources.forEach(function (name) {
      var key = name.replace(/^wr!/, '');
      var files = AJS.contextPath() + '/download/resources/' + key + '/' + key.split(':')[1];
      var sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = files + '.css';
      var script = document.createElement('script');
      script.src = files + '.js?locale=' + document.querySelector('meta[name="ajs-user-locale"]').content;
      script.onload = function () {
        waiting -= 1;
        if (waiting === 0) {
          loaded();
        }
      };
      document.head.append(sheet, script);
    });
  }
};
