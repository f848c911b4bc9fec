package io.frontstage;

/** How often a law is tried with random inputs: a few times in every run, many times in {@code bin/verify --all}. */
public final class Rounds {

    private static final boolean MANY = "many".equals(System.getProperty("frontstage.rounds"));

    private Rounds() {}

    public static int of(int few, int many) {
        return MANY ? many : few;
    }
}
