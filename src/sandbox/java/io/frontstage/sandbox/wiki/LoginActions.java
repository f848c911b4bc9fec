package io.frontstage.sandbox.wiki;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Login, logout, and switching between light and dark mode. */
final class LoginActions {

    private final Wiki wiki;

    LoginActions(Wiki wiki) {
        this.wiki = wiki;
    }

    void register(Site site) {
        site.page("/login.action", exchange -> form(exchange, false))
                .form("/dologin.action", this::logIn)
                .form("/logout.action", exchange -> {
                    exchange.logOut();
                    exchange.redirect("/login.action");
                })
                .page("/logout.action", exchange -> {
                    exchange.logOut();
                    exchange.redirect("/login.action");
                });
    }

    private void form(Exchange exchange, boolean failed) throws IOException {
        Map<String, Object> values =
                Map.of("title", "Log in", "failed", failed, "destination", exchange.parameter("os_destination"));
        exchange.html(
                failed ? 401 : 200, new Layout(wiki, exchange).page("login", values, Optional.empty(), List.of()));
    }

    private void logIn(Exchange exchange) throws IOException {
        Optional<Person> person =
                Person.authenticated(exchange.parameter("os_username"), exchange.parameter("os_password"));
        if (person.isEmpty()) {
            form(exchange, true);
            return;
        }
        exchange.logIn(person.get());
        String destination = exchange.parameter("os_destination");
        boolean here = destination.startsWith("/") && !destination.startsWith("//");
        exchange.redirect(here ? destination : "/dashboard.action");
    }
}
