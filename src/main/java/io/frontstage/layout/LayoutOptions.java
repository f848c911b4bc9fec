package io.frontstage.layout;

import io.frontstage.scene.Part;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What the reader wants to see.
 *
 * @param view which side of the service
 * @param parts what is shown; the rest is hidden
 * @param locale the language of the product's own texts: the reader's, or the map's if it is drawn in its own language
 * @param today the reader's current day, to find what is overdue
 * @param level how much is shown at once
 * @param open the ids of stages that are open even if the level folds them; unknown ids are ignored
 * @param pains where pain points and opportunities are shown
 * @param width the available width in CSS pixels: folded columns fill it; below {@value #UPRIGHT}, an overview runs from top to bottom
 * @param hidden steps that are left out
 */
public record LayoutOptions(
        View view,
        Set<Part> parts,
        Locale locale,
        LocalDate today,
        Level level,
        Set<String> open,
        PainPlacement pains,
        int width,
        HiddenSteps hidden) {

    /** The available width on a page at 1,440 pixels. */
    public static final int WIDTH = 1110;

    /** The available width on a phone. */
    public static final int PHONE = 390;

    /** Width below which an overview runs from top to bottom. */
    public static final int UPRIGHT = 600;

    /** Minimum width. */
    public static final int MIN_WIDTH = 320;

    /** Maximum width. */
    public static final int MAX_WIDTH = 4000;

    public LayoutOptions {
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
        open = Set.copyOf(open);
        if (width < MIN_WIDTH || width > MAX_WIDTH) {
            throw new IllegalArgumentException("a width is " + MIN_WIDTH + " to " + MAX_WIDTH + ": " + width);
        }
    }

    /** Options that show all steps. */
    public LayoutOptions(
            View view,
            Set<Part> parts,
            Locale locale,
            LocalDate today,
            Level level,
            Set<String> open,
            PainPlacement pains,
            int width) {
        this(view, parts, locale, today, level, open, pains, width, HiddenSteps.NONE);
    }

    /** Options with the default level and width, and pain points in a row of their own. */
    public LayoutOptions(View view, Set<Part> parts, Locale locale, LocalDate today) {
        this(view, parts, locale, today, Level.CARDS, Set.of(), PainPlacement.ROW, WIDTH);
    }

    /** The same options with the product's own texts in another language. */
    public LayoutOptions in(Locale other) {
        return new LayoutOptions(view, parts, other, today, level, open, pains, width, hidden);
    }

    /** The whole blueprint with every part, as cards. */
    public static LayoutOptions everything(Locale locale, LocalDate today) {
        return new LayoutOptions(View.BLUEPRINT, EnumSet.allOf(Part.class), locale, today);
    }

    /** The same options with one part hidden. */
    public LayoutOptions without(Part part) {
        Set<Part> rest = EnumSet.noneOf(Part.class);
        rest.addAll(parts);
        rest.remove(part);
        return new LayoutOptions(view, rest, locale, today, level, open, pains, width, hidden);
    }

    /** The same options at another level. */
    public LayoutOptions at(Level other) {
        return new LayoutOptions(view, parts, locale, today, other, open, pains, width, hidden);
    }

    /** The same options with other stages open. */
    public LayoutOptions opening(Set<String> stages) {
        return new LayoutOptions(view, parts, locale, today, level, stages, pains, width, hidden);
    }

    /** The same options with pain points in another place. */
    public LayoutOptions with(PainPlacement placement) {
        return new LayoutOptions(view, parts, locale, today, level, open, placement, width, hidden);
    }

    /** The same options with another width. */
    public LayoutOptions within(int room) {
        return new LayoutOptions(view, parts, locale, today, level, open, pains, room, hidden);
    }

    /** The same options without some steps. */
    public LayoutOptions hiding(HiddenSteps steps) {
        return new LayoutOptions(view, parts, locale, today, level, open, pains, width, steps);
    }

    public boolean shows(Part part) {
        return parts.contains(part);
    }
}
