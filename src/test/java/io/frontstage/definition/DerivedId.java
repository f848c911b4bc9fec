package io.frontstage.definition;

/** The id that a thing has unless one is written, for tests in other packages. */
public final class DerivedId {

    private DerivedId() {}

    public static String of(String title) {
        return Ids.derive(title);
    }
}
