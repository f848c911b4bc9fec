package io.frontstage.blueprint;

/**
 * The answers that can be given.
 *
 * @param lowest the lowest
 * @param highest the highest, more than the lowest
 */
public record Scale(int lowest, int highest) {

    /** Of a metric that says none. */
    public static final Scale DEFAULT = new Scale(1, 5);

    /** Of the Net Promoter Score, always. */
    public static final Scale NPS = new Scale(0, 10);

    public Scale {
        if (lowest < 0 || highest <= lowest) {
            throw new IllegalArgumentException("a scale has a lowest and a highest answer: " + lowest + "-" + highest);
        }
    }

    /** As an author writes it: {@code 1-5}. */
    @Override
    public String toString() {
        return lowest + "-" + highest;
    }
}
