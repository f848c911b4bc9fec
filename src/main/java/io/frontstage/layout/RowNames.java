package io.frontstage.layout;

import io.frontstage.blueprint.Lane;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Tint;
import java.util.List;
import java.util.Optional;

/** Makes the names of the rows: at the left, where they stay in view. */
final class RowNames {

    private static final BlockStyle LOOK = new BlockStyle(Tint.NONE, Tint.NONE, io.frontstage.scene.Dash.SOLID, 0, Tint.NONE, 0, 2);

    private final Labels labels;
    private final LegendEntries used;
    private final Curves curves;

    RowNames(Labels labels, LegendEntries used, Curves curves) {
        this.labels = labels;
        this.used = used;
        this.curves = curves;
    }

    Block of(Lane lane) {
        String name = labels.lane(lane.id());
        BlockContentBuilder blockContentBuilder = new BlockContentBuilder(labels, used).write(name, Font.LANE, BlockStyle.ink(lane.kind()));
        String kind = labels.kindOf(lane);
        if (!kind.equals(name)) {
            blockContentBuilder.small(kind);
        }
        if (!lane.by().isEmpty()) {
            blockContentBuilder.small(labels.text("map.by", String.join(", ", lane.by())));
        }
        if (!lane.with().isEmpty()) {
            blockContentBuilder.small(labels.text("map.with", String.join(", ", lane.with())));
        }
        return blockContentBuilder.block(Role.LANE, name, "", Optional.empty(), LOOK);
    }

    Block of(Row.Kind kind) {
        String key =
                switch (kind) {
                    case STAGE -> "map.row.whole-stage";
                    case RAIL -> "map.row.steps";
                    case THOUGHTS -> "map.row.thoughts";
                    case EMOTIONS -> "map.row.emotions";
                    case STAFF -> "map.row.staff";
                    case MEASURES -> "map.row.measures";
                    case LANE -> throw new IllegalArgumentException("a lane has a name of its own");
                };
        BlockContentBuilder blockContentBuilder = new BlockContentBuilder(labels, used).write(labels.text(key), Font.LANE, Tint.TEXT_SUBTLE);
        if (kind == Row.Kind.EMOTIONS) {
            for (int i = 0; i < curves.size(); i++) {
                blockContentBuilder.add(Paragraph.withSign(List.of(CurveMark.at(i, 5, 5)), curves.name(i), Font.SMALL, Tint.TEXT)
                        .below(i == 0 ? 8 : 2));
            }
        }
        return blockContentBuilder.block(Role.LANE, "", "", Optional.empty(), LOOK);
    }
}
