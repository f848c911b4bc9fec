package io.frontstage.applink;

import io.frontstage.issue.Done;
import java.io.IOException;
import java.io.InputStream;

/** Parses the body of an answer. */
@FunctionalInterface
interface ResponseParser<T> {

    /** @throws IOException if the body ends too early, or has an unexpected form */
    T read(InputStream body) throws IOException;

    /** Builds a result from JSON. */
    @FunctionalInterface
    interface Shape<T> {
        T of(JsonValue jsonValue) throws IOException;
    }

    /** A parser for a JSON body, which is read completely. */
    static <T> ResponseParser<T> json(Shape<T> shape) {
        return body -> shape.of(JsonReader.read(body));
    }

    /** Ignores the body. */
    ResponseParser<Done> NOTHING = body -> Done.DONE;
}
