package io.frontstage.applink;

import io.frontstage.issue.Done;
import java.io.IOException;
import java.io.InputStream;

/** What is made of the body of an answer. */
@FunctionalInterface
interface ResponseParser<T> {

    /** @throws IOException if the body ends too early, or is not what was asked for */
    T read(InputStream body) throws IOException;

    /** Something made of JSON. */
    @FunctionalInterface
    interface Shape<T> {
        T of(JsonValue jsonValue) throws IOException;
    }

    /** A body of JSON, read whole. */
    static <T> ResponseParser<T> json(Shape<T> shape) {
        return body -> shape.of(JsonReader.read(body));
    }

    /** No more is wanted than that it was done. */
    ResponseParser<Done> NOTHING = body -> Done.DONE;
}
