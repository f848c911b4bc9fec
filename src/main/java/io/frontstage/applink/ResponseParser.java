package io.frontstage.applink;

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

    /** Whether an answer without a body and without a media type is complete. */
    default boolean acceptsNoBody() {
        return false;
    }

    /** A parser that ignores the body, for requests whose success says it all. */
    record IgnoringBody<T>(T result) implements ResponseParser<T> {

        @Override
        public T read(InputStream body) {
            return result;
        }

        @Override
        public boolean acceptsNoBody() {
            return true;
        }
    }
}
