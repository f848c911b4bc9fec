package io.frontstage.language;

/**
 * A row in the reference's table of what YAML does to text.
 *
 * @param wrong the mistake, as a step
 * @param code the code under which it is reported
 * @param right the remedy, as a step
 */
record Pitfall(Snippet wrong, String code, Snippet right) {

    static Pitfall of(int line, String wrong, String code, String right) {
        return new Pitfall(step(line, wrong), code, step(line, right));
    }

    private static Snippet step(int line, String key) {
        return new Snippet(line, "step", "- step: Boards\n  " + key + "\n");
    }

    @Override
    public String toString() {
        return wrong.toString();
    }
}
