package io.frontstage.confluence.rest;

import io.frontstage.messages.Messages;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Locale;

/**
 * Rewrites refusals by the product that happen before any of our resources is called (a forged request, an unsupported
 * method or media type, an unknown path) into our JSON. An exception mapper would not suffice, because responses with a
 * body bypass it. The user is unknown here, so the browser's language is used.
 */
@Provider
public class ProductRefusals implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || Replies.isOurs(response.getHeaders())) {
            return;
        }
        ApiError apiError = fault(response.getStatus());
        Response said = Replies.fault(apiError, Messages.in(language(request)));
        // this must not lead to a login page
        response.setStatus(response.getStatus() == 401 ? apiError.status() : response.getStatus());
        response.getHeaders().remove("WWW-Authenticate");
        response.getHeaders().putAll(said.getHeaders());
        response.setEntity(said.getEntity(), new Annotation[0], said.getMediaType());
    }

    private static ApiError fault(int status) {
        if (status >= 500) {
            return ApiError.UNAVAILABLE;
        }
        return switch (status) {
            case 401 -> ApiError.LOG_IN;
            case 403 -> ApiError.FORGED;
            case 404 -> ApiError.NO_MAP;
            case 405 -> ApiError.NOT_TAKEN; // our pages send no other method, so this is read-only mode
            default -> ApiError.BAD_REQUEST;
        };
    }

    private static Locale language(ContainerRequestContext request) {
        return request.getAcceptableLanguages().stream().findFirst().orElse(Locale.ENGLISH);
    }
}
