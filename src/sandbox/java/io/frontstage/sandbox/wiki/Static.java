package io.frontstage.sandbox.wiki;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The wiki's own style sheets, scripts, fonts and pictures: {@code /static/aui/…}, {@code /static/wiki/…} and {@code /static/jira/…}. */
public final class Static extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "woff", "font/woff",
            "ttf", "font/ttf");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String file = "/io/frontstage/sandbox"
                + (path.startsWith("/aui/") ? path : path.replaceFirst("^/\\w+/", "$0static/"));
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        boolean ours = path.matches("/(aui|wiki|jira)/.*");
        try (InputStream in =
                ours && type != null && !path.contains("..") ? Static.class.getResourceAsStream(file) : null) {
            if (in == null) {
                response.sendError(404);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "private, max-age=600");
            in.transferTo(response.getOutputStream());
        }
    }
}
