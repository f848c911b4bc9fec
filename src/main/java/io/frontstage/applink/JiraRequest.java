package io.frontstage.applink;

import com.atlassian.sal.api.net.Request.MethodType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One request to Jira’s REST.
 *
 * @param path path and query below the link’s address
 * @param body JSON in ASCII, if there is a body
 */
record JiraRequest(MethodType method, String path, Optional<String> body) {

    private static final String REST = "/rest/api/2/";
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,255}");

    static JiraRequest get(String path) {
        return new JiraRequest(MethodType.GET, REST + path, Optional.empty());
    }

    static JiraRequest post(String path, String body) {
        return new JiraRequest(MethodType.POST, REST + path, Optional.of(body));
    }

    static JiraRequest put(String path, String body) {
        return new JiraRequest(MethodType.PUT, REST + path, Optional.of(body));
    }

    static JiraRequest delete(String path) {
        return new JiraRequest(MethodType.DELETE, REST + path, Optional.empty());
    }

    boolean changesSomething() {
        return method != MethodType.GET;
    }

    /**
     * The kind of the request, whatever issue it concerns: the method, and the path without keys, numbers and query.
     */
    String kind() {
        return method + " "
                + Arrays.stream(path.substring(REST.length()).split("\\?", 2)[0].split("/"))
                        .filter(part -> WORD.matcher(part).matches())
                        .collect(Collectors.joining("/"));
    }

    /** Whether an untrusted text may be part of a path: a project’s key or a number. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** A text encoded as the value of a query parameter. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
