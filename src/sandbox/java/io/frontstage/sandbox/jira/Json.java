package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON, and the maps that are converted to it. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> result = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            result.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return result;
    }

    /** Writes the response at once; a body only if the status allows one. */
    static void send(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        if (status != 204) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            response.setContentType(type);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** @throws Refused 400 for what is no JSON */
    static JsonNode read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.isMissingNode()) {
                throw Refused.of(400, "No content to map to Object due to end of input");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw Refused.of(400, "Unexpected character in the request body: " + e.getOriginalMessage());
        }
    }
}
