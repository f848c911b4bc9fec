package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.CustomerSide;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A way to look at a blueprint: its name, what it shows, and how that is laid out. To add one, add a constant here, a view of a page, and a
 * value of the macro's {@code view} parameter in {@code atlassian-plugin.xml}.
 */
public enum View {
    /** All lanes. */
    BLUEPRINT(whole -> whole, new BlueprintLayout()),
    /** The customer's side only: lanes of the kinds evidence and customer, without the organisation's internal information. */
    JOURNEY(CustomerSide::forTeam, new BlueprintLayout()),
    /** What people outside the organisation may see: less than the journey, without severities, figures and notes. */
    CUSTOMER(CustomerSide::forOutsiders, new BlueprintLayout());

    private final UnaryOperator<Blueprint> shown;
    private final ViewLayout layout;

    View(UnaryOperator<Blueprint> shown, ViewLayout layout) {
        this.shown = shown;
        this.layout = layout;
    }

    /** The view with this name, ignoring case; empty if there is none. */
    public static Optional<View> of(String word) {
        for (View view : values()) {
            if (view.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }

    /** Its name in the macro's parameter, in requests and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part of a blueprint that it shows; the rest is removed before anything is made from it. */
    public Blueprint shown(Blueprint whole) {
        return shown.apply(whole);
    }

    public ViewLayout layout() {
        return layout;
    }
}
