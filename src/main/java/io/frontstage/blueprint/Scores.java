package io.frontstage.blueprint;

import java.math.BigDecimal;

/** Formats feelings for readers, with a real minus sign. */
public final class Scores {

    private Scores() {}

    /** A score with its words: <i>−1, hurried</i>. */
    public static String said(Emotion emotion) {
        return sign(emotion.score())
                + emotion.words().map(words -> ", " + words).orElse("");
    }

    /** A score with its sign: <i>+2</i>, <i>0</i>, <i>−1</i>. */
    public static String sign(int score) {
        return signed(Integer.signum(score), Integer.toString(Math.abs(score)));
    }

    /** A mean with one decimal: <i>+0.8</i>. */
    public static String mean(BigDecimal mean) {
        return signed(mean.signum(), mean.abs().toPlainString());
    }

    private static String signed(int sign, String number) {
        return (sign > 0 ? "+" : sign < 0 ? "−" : "") + number;
    }
}
