package io.frontstage.sandbox.host;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code /rest/*}: passes each request to the module that owns its path. */
final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<RestModule>> modules;

    RestServlet(Supplier<List<RestModule>> modules) {
        this.modules = modules;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<RestModule> owner =
                modules.get().stream().filter(module -> module.owns(path)).findFirst();
        if (owner.isPresent()) {
            owner.get().service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
