package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.host.PluginRejected;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The wiki's pages: finds the action for an address, and shows an error page if an action fails. */
final class Site extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** Answers one request. */
    interface Action {
        void run(Exchange exchange) throws IOException;
    }

    private final transient Wiki wiki;
    private final transient Map<String, Action> pages = new HashMap<>();
    private final transient Map<String, Action> forms = new HashMap<>();
    private final transient TreeMap<String, Action> folders = new TreeMap<>();

    Site(Wiki wiki) {
        this.wiki = wiki;
        new LoginActions(wiki).register(this);
        new ViewActions(wiki).register(this);
        new EditActions(wiki).register(this);
        new PageActions(wiki).register(this);
        new FileActions(wiki).register(this);
        new MacroBrowser(wiki).register(this);
        new LinkActions(wiki).register(this);
    }

    /** Registers an action for GET. */
    Site page(String path, Action action) {
        pages.put(path, action);
        return this;
    }

    /** Registers an action for POST; the form's token is checked first. */
    Site form(String path, Action action) {
        forms.put(path, action);
        return this;
    }

    /** Registers an action for GET of all addresses with this prefix. */
    Site folder(String prefix, Action action) {
        folders.put(prefix, action);
        return this;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = new Exchange(wiki, request, response);
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        try {
            boolean form = request.getMethod().equals("POST");
            Action action = Optional.ofNullable((form ? forms : pages).get(path))
                    .or(() -> Optional.ofNullable(folders.floorEntry(path))
                            .filter(entry -> !form && path.startsWith(entry.getKey()))
                            .map(Map.Entry::getValue))
                    .orElseThrow(Exchange.NotFound::new);
            if (form) {
                exchange.requireToken();
            }
            action.run(exchange);
        } catch (Exchange.NotFound e) {
            notFound(exchange);
        } catch (Exchange.Forbidden e) {
            problem(exchange, 403, "Not permitted", e.getMessage());
        } catch (Contents.ConflictException e) {
            problem(exchange, 409, "That did not work", e.getMessage());
        } catch (StorageFormat.NotWellFormed e) {
            problem(exchange, 400, "The page was not saved", "Error parsing xhtml: " + e.getMessage());
        } catch (Export.Broken | PluginRejected e) {
            wiki.setup().log().accept(e.getMessage());
            problem(exchange, 500, "This page cannot be shown", e.getMessage());
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            wiki.setup().log().accept("The wiki failed at " + path + ": " + trace);
            problem(exchange, 500, "System error", "The wiki itself failed. Its log says more.");
        }
    }

    /** Asks an anonymous visitor to log in, so that nobody learns whether the content exists. */
    private void notFound(Exchange exchange) throws IOException {
        boolean page = exchange.request().getMethod().equals("GET")
                && !exchange.request().getRequestURI().contains("/download/");
        if (exchange.person().isEmpty() && page) {
            String query = Optional.ofNullable(exchange.request().getQueryString())
                    .map(q -> "?" + q)
                    .orElse("");
            exchange.redirect("/login.action?os_destination="
                    + Addresses.encode(exchange.request().getPathInfo() + query));
            return;
        }
        problem(
                exchange,
                404,
                "Page not found",
                "It may have been removed, renamed or moved, or you may not be allowed to see it.");
    }

    private void problem(Exchange exchange, int status, String heading, String message) throws IOException {
        Map<String, String> values = Map.of("title", heading, "message", message);
        exchange.html(status, new Layout(wiki, exchange).page("problem", values, Optional.empty(), List.of()));
    }
}
