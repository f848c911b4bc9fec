package io.frontstage.sandbox.wiki;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Runs a whole request to a plugin's REST resource in one transaction, which is committed after the response is made:
 * after everything that the plugin does in a {@code finally}.
 */
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
