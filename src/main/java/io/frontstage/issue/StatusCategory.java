package io.frontstage.issue;

/** Jira's status category, which is the same in all projects whatever they call their statuses. */
public enum StatusCategory {
    TO_DO("new"),
    IN_PROGRESS("indeterminate"),
    DONE("done"),
    /** Jira sent a status without a category, or a category of a later version. */
    UNKNOWN("unknown");

    private final String key;

    StatusCategory(String key) {
        this.key = key;
    }

    /** Jira's key for it: {@code new}, {@code indeterminate}, {@code done}; else {@code unknown}. */
    public String key() {
        return key;
    }

    /** The category with this key in Jira's REST API ({@code fields.status.statusCategory.key}). */
    public static StatusCategory of(String key) {
        for (StatusCategory category : values()) {
            if (category.key.equals(key)) {
                return category;
            }
        }
        return UNKNOWN;
    }
}
