/* The library takes the context path from this object, which the product defines before loading it. */
window.AJS = {
  contextPath: function () {
    return document.querySelector('meta[name="ajs-context-path"]').content;
  }
};

/*
 * The product's loader of web-resources, for the plugin's: a resource has the files with its own name. Its promise
 * reports failures.
 */
window.WRM = {
  require: function (resources, loaded) {
    function load(name) {
      var key = name.replace(/^wr!/, '');
      var files = AJS.contextPath() + '/download/resources/' + key + '/' + key.split(':')[1];
      var sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = files + '.css';
      var script = document.createElement('script');
      script.src = files + '.js?locale=' + document.querySelector('meta[name="ajs-user-locale"]').content;
      return new Promise(function (done, failed) {
        script.onload = done;
        script.onerror = failed;
        document.head.append(sheet, script);
      });
    }
    var loading = Promise.all(resources.map(load));
    loading.then(loaded, function () {});
    return loading;
  }
};
