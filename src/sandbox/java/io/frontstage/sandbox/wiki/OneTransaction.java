package io.frontstage.sandbox.wiki;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The whole request to a REST resource of a plugin in one transaction, which is committed when the answer is made: after whatever the plugin did in a {@code finally}. */
final class OneTransaction implements Filter {

    private final Wiki wiki;

    OneTransaction(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (((HttpServletRequest) request).getRequestURI().startsWith(Addresses.CONTEXT + "/rest/api/")) {
            chain.doFilter(request, response);
            return;
        }
        wiki.inTransaction(() -> {
            try {
                chain.doFilter(request, response);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ServletException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
