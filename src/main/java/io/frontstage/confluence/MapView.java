package io.frontstage.confluence;

/** A way to look at a map on its page. A new one is a class of this kind and a line in {@link MapViews}. */
interface MapView {

    /** Its name in addresses and in the macro's parameter. */
    String word();

    /** What is shown where no script can fetch the rest: with head, table and file. Well-formed XHTML, one root element. */
    String whole(ShownMap map);

    /** What changes on a page when this view is chosen there. Well-formed XHTML, one root element. */
    String part(ShownMap map);

    /** Whether what it shows depends on nothing but the version of the file that is shown. */
    default boolean isLasting() {
        return true;
    }
}
