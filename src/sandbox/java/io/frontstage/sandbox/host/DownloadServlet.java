package io.frontstage.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /download/resources/*}: the files of web resources. */
final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "ico", "image/x-icon",
            "ttf", "font/ttf",
            "woff2", "font/woff2",
            "yaml", "text/plain;charset=UTF-8");

    private final transient Supplier<WebResources> resources;

    DownloadServlet(Supplier<WebResources> resources) {
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Locale locale = Optional.ofNullable(request.getParameter("locale"))
                .map(Locale::forLanguageTag)
                .orElse(Locale.ROOT);
        Optional<byte[]> content = resources.get().find(path, locale);
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String extension = path.substring(path.lastIndexOf('.') + 1);
        response.setContentType(TYPES.getOrDefault(extension, "application/octet-stream"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }
}
