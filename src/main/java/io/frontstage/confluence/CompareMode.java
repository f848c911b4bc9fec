package io.frontstage.confluence;

import java.util.OptionalInt;

/** What a map is compared with. A new mode is a class of this kind and a line in {@link MapViews}. */
interface CompareMode {

    /** Its name in addresses. */
    String word();

    /** What differs. Well-formed XHTML, one root element. */
    String part(ShownMap map);

    /** How much differs, for the tab; empty if that is not counted. */
    OptionalInt count(ShownMap map);
}
