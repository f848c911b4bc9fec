package io.frontstage.issue;

/** How far an issue is, whatever its project calls its statuses: Jira's own three categories. */
public enum StatusCategory {
    TO_DO("new"),
    IN_PROGRESS("indeterminate"),
    DONE("done"),
    /** Jira said something else: a status without a category, or a category of a later Jira. */
    UNKNOWN("unknown");

    private final String key;

    StatusCategory(String key) {
        this.key = key;
    }

    /** Jira's word for it: {@code new}, {@code indeterminate}, {@code done}; else {@code unknown}. */
    public String key() {
        return key;
    }

    /** The category that Jira's REST calls by this key ({@code fields.status.statusCategory.key}). */
    public static StatusCategory of(String key) {
        for (StatusCategory category : values()) {
            if (category.key.equals(key)) {
                return category;
            }
        }
        return UNKNOWN;
    }
}
