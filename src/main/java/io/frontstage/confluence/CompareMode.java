package io.frontstage.confluence;

/** What a map is compared with. A new mode is a class of this kind and a word in {@link CompareView}. */
interface CompareMode {

    /** Its name in addresses. */
    String word();

    /** What differs. Well-formed XHTML, one root element. */
    String part(ShownMap map);

    /** Whether what it shows depends on nothing but the version of the file that is shown. */
    boolean isLasting();
}
