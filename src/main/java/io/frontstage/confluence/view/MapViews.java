package io.frontstage.confluence.view;

import io.frontstage.ListViews;
import io.frontstage.layout.View;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of all views of a map, by name. A new view is a line here and a value in {@code atlassian-plugin.xml}. */
public final class MapViews {

    private static final List<MapView> VIEWS = List.of(
            new DrawnView(View.BLUEPRINT),
            new DrawnView(View.JOURNEY),
            new DrawnView(View.CUSTOMER),
            new CompareView(new GapsMode()),
            new PrioritiesView(),
            new MeasuresView(),
            new ListView(
                    "table",
                    map -> ListViews.items(
                            map.blueprint(),
                            map.options(),
                            map.issues(),
                            map.address().rows() + "?version=" + map.source().version()),
                    (map, rows) -> Optional.of(
                            ListViews.itemsOnPaper(map.blueprint(), map.options(), map.issues(), rows.leftOut()))));

    /** Views without a tab, which no page shows first; only the page's script or a link requests them. */
    private static final List<MapView> WITHOUT_TAB = Stream.of(View.values())
            .<MapView>map(view ->
                    new ListView(walk(view), map -> ListViews.walk(view, map.blueprint(), map.options(), map.issues())))
            .toList();

    private MapViews() {}

    /** The names of all views; the first is the default. */
    public static List<String> words() {
        return VIEWS.stream().map(MapView::word).toList();
    }

    /** The name of a view, whatever its case; empty if there is none. */
    public static Optional<String> known(String word) {
        return Optional.of(word.toLowerCase(Locale.ROOT)).filter(words()::contains);
    }

    /**
     * The name of a view that a link may request, in any case: one with a tab, or one to walk through; empty if there
     * is none.
     */
    public static Optional<String> linked(String word) {
        return known(word).or(() -> WITHOUT_TAB.stream()
                .map(MapView::word)
                .filter(word.toLowerCase(Locale.ROOT)::equals)
                .findFirst());
    }

    /** The name of the view that walks step by step through what another view shows. */
    static String walk(View view) {
        return "walk-" + view.word();
    }

    /** The views with a tab, in the order of the tabs. */
    static List<MapView> all() {
        return VIEWS;
    }

    /** The view with that name, with or without a tab; the first view if there is none. */
    public static MapView view(String word) {
        return Stream.concat(VIEWS.stream(), WITHOUT_TAB.stream())
                .filter(view -> view.word().equals(word))
                .findFirst()
                .orElse(VIEWS.get(0));
    }
}
