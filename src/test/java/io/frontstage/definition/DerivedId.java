package io.frontstage.definition;

/** The id that a thing has as long as none is written, for tests of other packages. */
public final class DerivedId {

    private DerivedId() {}

    public static String of(String title) {
        return Ids.derive(title);
    }
}
