package io.frontstage.blueprint;

/**
 * The range of possible answers.
 *
 * @param lowest the lowest answer
 * @param highest the highest answer, greater than the lowest
 */
public record Scale(int lowest, int highest) {

    /** The scale of a metric that states none. */
    public static final Scale DEFAULT = new Scale(1, 5);

    /** The scale of the Net Promoter Score, which is fixed. */
    public static final Scale NPS = new Scale(0, 10);

    public Scale {
        if (lowest < 0 || highest <= lowest) {
            throw new IllegalArgumentException("a scale has a lowest and a highest answer: " + lowest + "-" + highest);
        }
    }

    /** The scale as authors write it: {@code 1-5}. */
    @Override
    public String toString() {
        return lowest + "-" + highest;
    }
}
