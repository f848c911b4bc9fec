package io.frontstage.applink;

import io.frontstage.issue.Answer;
import io.frontstage.issue.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Jira's own messages from its response to a request that it refuses: {@code {"errorMessages":[…],"errors":{field: message}}}. */
final class ErrorResponseParser {

    /** Maximum number of messages, and of fields, shown to the person. */
    static final int MAX = 20;

    /** Maximum length of each, in characters. */
    static final int MAX_LENGTH = 500;

    private ErrorResponseParser() {}

    static <T> Answer<T> bare(int status) {
        return new Answer.Refused<>(status, List.of(), Map.of());
    }

    static <T> Answer<T> of(int status, JsonValue body) {
        List<String> messages = body.at("errorMessages").items().stream()
                .map(message -> message.line(MAX_LENGTH))
                .flatMap(Optional::stream)
                .limit(MAX)
                .toList();
        Map<String, String> fields = new LinkedHashMap<>();
        body.at("errors").entries().forEach((field, message) -> {
            if (fields.size() < MAX) {
                message.line(MAX_LENGTH).ifPresent(line -> fields.put(PlainText.line(field, 100), line));
            }
        });
        return new Answer.Refused<>(status, messages, fields);
    }
}
