package io.frontstage.confluence.rest;

import io.frontstage.words.Words;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Locale;

/**
 * What the product refuses before any resource of ours hears of it (a forged request, a method or media type that is none, an address
 * that leads nowhere), said as we say it. An exception mapper would not do: what comes with a text of its own passes it by. Who asked
 * is not known here; the language is the browser's.
 */
@Provider
public class ProductRefusals implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || Replies.isOurs(response.getHeaders())) {
            return;
        }
        Fault fault = fault(response.getStatus());
        Response said = Replies.fault(fault, Words.in(language(request)));
        // a login page must not come of it
        response.setStatus(response.getStatus() == 401 ? fault.status() : response.getStatus());
        response.getHeaders().remove("WWW-Authenticate");
        response.getHeaders().putAll(said.getHeaders());
        response.setEntity(said.getEntity(), new Annotation[0], said.getMediaType());
    }

    private static Fault fault(int status) {
        if (status >= 500) {
            return Fault.UNAVAILABLE;
        }
        return switch (status) {
            case 401 -> Fault.LOG_IN;
            case 403 -> Fault.FORGED;
            case 404 -> Fault.NO_MAP;
            default -> Fault.BAD_REQUEST;
        };
    }

    private static Locale language(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream().findFirst().orElse(Locale.ENGLISH);
    }
}
