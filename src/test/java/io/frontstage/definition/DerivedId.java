package io.frontstage.definition;

/** The id that an element has if the author has written none, for tests in other packages. */
public final class DerivedId {

    private DerivedId() {}

    public static String of(String title) {
        return Ids.derive(title);
    }
}
