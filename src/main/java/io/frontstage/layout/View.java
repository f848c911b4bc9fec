package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.CustomerSide;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A way to look at a blueprint: its name, what it shows, and how that is laid out. A new one is a constant here, a view of a page and a
 * value of the macro's parameter {@code view} in {@code atlassian-plugin.xml}.
 */
public enum View {
    /** All lanes. */
    BLUEPRINT(whole -> whole, new BlueprintLayout()),
    /** The customer's side only: lanes of kind evidence and customer, and what the customer may know. */
    JOURNEY(CustomerSide::forTeam, new BlueprintLayout()),
    /** What people outside the organisation are shown of it: less than the journey, without severities, figures and notes. */
    CUSTOMER(CustomerSide::forOutsiders, new BlueprintLayout());

    private final UnaryOperator<Blueprint> shown;
    private final ViewLayout layout;

    View(UnaryOperator<Blueprint> shown, ViewLayout layout) {
        this.shown = shown;
        this.layout = layout;
    }

    /** The view of a name, whatever its case; empty if there is none. */
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

    /** What it shows of a blueprint; the rest is left out before anything is made of it. */
    public Blueprint shown(Blueprint whole) {
        return shown.apply(whole);
    }

    public ViewLayout layout() {
        return layout;
    }
}
