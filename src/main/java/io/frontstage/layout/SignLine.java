package io.frontstage.layout;

import io.frontstage.scene.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The signs of a tile on one line; if it is too narrow, the least important signs are left out. Used for one tile only. */
final class SignLine {

    private static final double GAP = 3.5;
    private static final double MIN_CHIP = 30;

    /** Draws a sign from its left edge, vertically centred at a height. */
    @FunctionalInterface
    interface Drawn {
        void paint(double x, double y, List<Shape> out);
    }

    /** Draws a sign that may get less width than it needs. */
    @FunctionalInterface
    interface Narrowed {
        void paint(double x, double y, double width, List<Shape> out);
    }

    /** A sign and its width. */
    record Sign(double width, Drawn drawn) {}

    private record Entry(double width, int dropped, Drawn drawn, Narrowed narrowed) {
        boolean isNarrowed() {
            return narrowed != null;
        }
    }

    private final double width;
    private final List<Entry> entries = new ArrayList<>(6);
    private final List<Sign> right = new ArrayList<>(1);
    private final List<Sign> wider = new ArrayList<>(1);

    SignLine(double width) {
        this.width = width;
    }

    /** Adds a sign that always stays. */
    void keep(double wide, Drawn drawn) {
        entries.add(new Entry(wide, Integer.MAX_VALUE, drawn, null));
    }

    /** Adds a sign that is left out before all signs with a higher order. */
    void drop(int order, double wide, Drawn drawn) {
        entries.add(new Entry(wide, order, drawn, null));
    }

    void drop(int order, Sign sign) {
        drop(order, sign.width, sign.drawn);
    }

    /** Adds a sign that stays and becomes narrower if necessary. */
    void shrink(double wide, Narrowed narrowed) {
        entries.add(new Entry(wide, Integer.MAX_VALUE, null, narrowed));
    }

    /** Adds a sign at the right end. */
    void right(double wide, Drawn drawn) {
        right.add(new Sign(wide, drawn));
    }

    /** Adds a sign for the right end. If there is room for all such signs, they replace those of {@link #right}. */
    void rather(double wide, Drawn drawn) {
        wider.add(new Sign(wide, drawn));
    }

    private boolean hasRoom() {
        double kept = wider.stream().mapToDouble(Sign::width).sum();
        for (Entry entry : entries) {
            kept += entry.dropped > 2 ? entry.width + GAP : 0;
        }
        return kept <= width;
    }

    void paint(double x, double y, List<Shape> out) {
        double middle = y + 7.5;
        double room = width;
        for (Sign sign : !wider.isEmpty() && hasRoom() ? wider : right) {
            room -= sign.width;
            sign.drawn.paint(Math.max(x, x + room), middle, out);
            room -= GAP;
        }
        List<Entry> shown = new ArrayList<>(entries);
        while (needed(shown) > room) {
            Entry least =
                    shown.stream().min(Comparator.comparingInt(Entry::dropped)).orElseThrow();
            if (least.dropped == Integer.MAX_VALUE) {
                break;
            }
            shown.remove(least);
        }
        double over = Math.max(0, needed(shown) - room);
        double at = x;
        for (Entry entry : shown) {
            double wide = entry.isNarrowed() ? Math.max(MIN_CHIP, entry.width - over) : entry.width;
            if (at + wide > x + room + 0.5) {
                return;
            }
            if (entry.isNarrowed()) {
                entry.narrowed.paint(at, middle, wide, out);
            } else {
                entry.drawn.paint(at, middle, out);
            }
            at += wide + GAP;
        }
    }

    private static double needed(List<Entry> entries) {
        double sum = -GAP;
        for (Entry entry : entries) {
            sum += entry.width + GAP;
        }
        return sum;
    }
}
