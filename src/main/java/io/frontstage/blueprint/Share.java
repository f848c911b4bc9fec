package io.frontstage.blueprint;

/**
 * A part of a whole.
 *
 * @param text as written, such as {@code 40 %}, {@code ~ 40 %} or {@code 7 of 12}
 * @param percent 0 to 100
 */
public record Share(String text, double percent) {

    public Share {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("a share is 0 to 100 %: " + percent);
        }
    }
}
