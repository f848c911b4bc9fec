package io.frontstage.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Fixes of one metric whose effects cannot be told apart: each less than {@value #APART} days after the previous one.
 *
 * @param fixes the fixes, the earliest first
 */
public record FixGroup(List<Fix> fixes) {

    static final int APART = 28;

    public FixGroup {
        fixes = List.copyOf(fixes);
    }

    static List<FixGroup> of(List<Fix> fixes) {
        List<FixGroup> groups = new ArrayList<>();
        List<Fix> group = new ArrayList<>();
        for (Fix fix : fixes.stream().sorted(Comparator.comparing(Fix::first)).toList()) {
            if (!group.isEmpty() && new FixGroup(group).last().plusDays(APART).compareTo(fix.first()) <= 0) {
                groups.add(new FixGroup(group));
                group.clear();
            }
            group.add(fix);
        }
        if (!group.isEmpty()) {
            groups.add(new FixGroup(group));
        }
        return groups;
    }

    /** The first of its days. */
    public LocalDate first() {
        return fixes.get(0).first();
    }

    /** The last of its days. */
    public LocalDate last() {
        return fixes.stream().map(Fix::last).max(LocalDate::compareTo).orElseThrow();
    }
}
