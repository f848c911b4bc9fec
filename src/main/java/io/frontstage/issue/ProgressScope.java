package io.frontstage.issue;

import io.frontstage.blueprint.Blueprint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a map whose progress is requested.
 *
 * @param kind the whole map, a stage or an owner
 * @param id the stage's id, the owner's name, or {@link #NOBODY}; empty for the map
 * @param title its displayed name: the title of the map or stage, the owner's name; empty for nobody
 */
public record ProgressScope(Kind kind, String id, String title) {

    /** The id of the part without owner, as in the filter {@code owner:-}. */
    public static final String NOBODY = "-";

    /** The kinds of parts. */
    public enum Kind {
        MAP,
        STAGE,
        OWNER
    }

    public ProgressScope {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
    }

    /** The whole map. */
    public static ProgressScope whole(Blueprint blueprint) {
        return new ProgressScope(Kind.MAP, "", blueprint.info().title());
    }

    /**
     * All parts of a map whose improvements have issues: the map, its stages from left to right, its owners in the
     * order of their first improvement.
     */
    public static List<ProgressScope> all(Blueprint blueprint) {
        List<ActionableItem> items = ActionableItem.all(blueprint).stream()
                .filter(item -> !item.issues().isEmpty())
                .toList();
        LinkedHashSet<ProgressScope> stages = new LinkedHashSet<>();
        LinkedHashSet<ProgressScope> owners = new LinkedHashSet<>();
        for (ActionableItem item : items) {
            stages.add(new ProgressScope(
                    Kind.STAGE, item.stage().id().value(), item.stage().title()));
            owners.add(new ProgressScope(
                    Kind.OWNER, item.owner().orElse(NOBODY), item.owner().orElse("")));
        }
        List<ProgressScope> all = new ArrayList<>();
        all.add(whole(blueprint));
        all.addAll(stages);
        all.addAll(owners);
        return all;
    }

    /** The part with this kind and id; empty if the map has no such part with issues. */
    public static Optional<ProgressScope> find(Blueprint blueprint, Kind kind, String id) {
        return all(blueprint).stream()
                .filter(scope -> scope.kind() == kind && scope.id().equals(id))
                .findFirst();
    }

    /** Its pain points and opportunities that have issues. */
    public List<ActionableItem> items(Blueprint blueprint) {
        return ActionableItem.all(blueprint).stream()
                .filter(item -> !item.issues().isEmpty() && includes(item))
                .toList();
    }

    private boolean includes(ActionableItem item) {
        return switch (kind) {
            case MAP -> true;
            case STAGE -> item.stage().id().value().equals(id);
            case OWNER -> item.owner().orElse(NOBODY).equals(id);
        };
    }
}
