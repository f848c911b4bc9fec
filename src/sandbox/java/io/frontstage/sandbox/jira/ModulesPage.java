package io.frontstage.sandbox.jira;

import io.frontstage.sandbox.host.Escaping;
import io.frontstage.sandbox.host.PluginDescriptor;
import io.frontstage.sandbox.host.PluginHost;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;

/** The plugin as Jira resolved it: its key, version, state and modules. */
final class ModulesPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PluginHost plugin;

    ModulesPage(PluginHost plugin) {
        this.plugin = plugin;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html(plugin.plugin(), plugin.enabled()));
    }

    private static String html(PluginDescriptor descriptor, boolean enabled) {
        String rows = descriptor.modules().stream()
                .map(module -> "<tr><td>" + Escaping.html(module.type()) + "</td><td>" + Escaping.html(module.key())
                        + "</td><td>" + Escaping.html(module.className().orElse("")) + "</td></tr>\n")
                .collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s - Jira stand-in</title></head>
                <body>
                <h1>%1$s %2$s</h1>
                <p>This Jira has no issues yet. The jar resolved in it as %3$s and is %4$s, with these modules:</p>
                <table>
                <thead><tr><th scope="col">Type</th><th scope="col">Key</th><th scope="col">Class</th></tr></thead>
                <tbody>
                %5$s</tbody>
                </table>
                </body>
                </html>
                """
                .formatted(
                        Escaping.html(descriptor.name()),
                        Escaping.html(descriptor.version()),
                        Escaping.html(descriptor.key()),
                        enabled ? "enabled" : "disabled",
                        rows);
    }
}
