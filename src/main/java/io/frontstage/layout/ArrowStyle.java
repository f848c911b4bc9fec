package io.frontstage.layout;

/** What an arrow tells by its looks. */
enum ArrowStyle {
    /** One head. */
    EXCHANGE("map.arrow.exchange"),
    /** Two heads. */
    AGREEMENT("map.arrow.agreement"),
    /** Back to an earlier step. */
    REWORK("map.arrow.rework");

    private final String key;

    ArrowStyle(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
