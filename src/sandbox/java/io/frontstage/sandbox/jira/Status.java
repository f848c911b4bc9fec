package io.frontstage.sandbox.jira;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The statuses of an issue; each can change to any other. */
enum Status {
    TO_DO("To Do", "new"),
    IN_PROGRESS("In Progress", "indeterminate"),
    IN_REVIEW("In Review", "indeterminate"),
    DONE("Done", "done"),
    /** A status with a hostile name, as somebody in Operations might choose. */
    NASTY("<script>alert(1)</script>", "indeterminate");

    private static final Map<String, String> LOZENGES =
            Map.of("new", "default", "indeterminate", "inprogress", "done", "success");

    private final String label;
    private final String category;

    Status(String label, String category) {
        this.label = label;
        this.category = category;
    }

    static Status named(String label) {
        return Arrays.stream(values())
                .filter(status -> status.label.equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** The statuses of a project. */
    static List<Status> of(Project project) {
        return Stream.of(values())
                .filter(status -> status != NASTY || project.costs())
                .toList();
    }

    String id() {
        return String.valueOf(10000 + ordinal());
    }

    String label() {
        return label;
    }

    String lozenge() {
        return LOZENGES.get(category);
    }

    Map<String, Object> json(String rest) {
        Map<String, Object> kind = Json.of(
                "self",
                rest + "statuscategory/" + category,
                "key",
                category,
                "colorName",
                lozenge(),
                "name",
                category.toUpperCase(Locale.ROOT));
        return Json.of("self", rest + "status/" + id(), "id", id(), "name", label, "statusCategory", kind);
    }
}
