package io.frontstage.confluence.rest;

import io.frontstage.messages.Messages;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/**
 * Builds all REST responses: JSON, except for documents and files. None may be cached. This is the only place where an
 * error becomes a status and a message.
 */
final class Replies {

    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    /** The body of an error response. */
    record Error(String error, String message) {}

    private Replies() {}

    static Response ok(Object answer) {
        return reply(200, answer);
    }

    /** @param json the body, already written */
    static Response json(String json) {
        return bytes(200, json.getBytes(StandardCharsets.UTF_8));
    }

    /** A whole HTML document that may run no script and load nothing. Its links work, including those to downloads. */
    static Response document(String html) {
        return document(200, html);
    }

    /** The same for an error, which people see as a page in their browser. */
    static Response document(int status, String html) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-downloads")
                .entity(html)
                .build();
    }

    /** @param name the file's name, in letters, digits, dots and dashes */
    static Response csv(byte[] file, String name) {
        return Response.status(200)
                .type("text/csv;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .entity(file)
                .build();
    }

    /** A file that no browser displays or runs with the wiki's origin, whatever it contains. */
    static Response file(byte[] file, String name) {
        return Response.status(200)
                .type(MediaType.APPLICATION_OCTET_STREAM)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .entity(file)
                .build();
    }

    static Response fault(ApiError apiError, Messages messages) {
        return fault(apiError, messages.text("rest." + apiError.code()));
    }

    /** @param message replaces the code's own message */
    static Response fault(ApiError apiError, String message) {
        return reply(apiError.status(), new Error(apiError.code(), message));
    }

    /** @param answer the body, with the code as {@code error} and a sentence as {@code message} */
    static Response fault(ApiError apiError, Record answer) {
        return reply(apiError.status(), answer);
    }

    /** Whether a response was built here. */
    static boolean isOurs(MultivaluedMap<String, Object> headers) {
        return "no-store".equals(headers.getFirst("Cache-Control"))
                && "nosniff".equals(headers.getFirst("X-Content-Type-Options"));
    }

    private static Response reply(int status, Object answer) {
        return bytes(status, JsonCodec.write(answer));
    }

    private static Response bytes(int status, byte[] body) {
        return Response.status(status)
                .type(JSON)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .entity(body)
                .build();
    }
}
