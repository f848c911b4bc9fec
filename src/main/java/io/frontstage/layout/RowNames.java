package io.frontstage.layout;

import io.frontstage.blueprint.Lane;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Tint;
import java.util.List;
import java.util.Optional;

/** Makes the names of the rows: at the left, where they stay in view. */
final class RowNames {

    private static final Look LOOK = new Look(Tint.NONE, Tint.NONE, io.frontstage.scene.Dash.SOLID, 0, Tint.NONE, 0, 2);

    private final Wording wording;
    private final SignsUsed used;
    private final Curves curves;

    RowNames(Wording wording, SignsUsed used, Curves curves) {
        this.wording = wording;
        this.used = used;
        this.curves = curves;
    }

    Block of(Lane lane) {
        String name = wording.lane(lane.id());
        Contents contents = new Contents(wording, used).write(name, Font.LANE, Look.ink(lane.kind()));
        String kind = wording.kindOf(lane);
        if (!kind.equals(name)) {
            contents.small(kind);
        }
        if (!lane.by().isEmpty()) {
            contents.small(wording.text("map.by", String.join(", ", lane.by())));
        }
        if (!lane.with().isEmpty()) {
            contents.small(wording.text("map.with", String.join(", ", lane.with())));
        }
        return contents.block(Role.LANE, name, "", Optional.empty(), LOOK);
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
        Contents contents = new Contents(wording, used).write(wording.text(key), Font.LANE, Tint.TEXT_SUBTLE);
        if (kind == Row.Kind.EMOTIONS) {
            for (int i = 0; i < curves.size(); i++) {
                contents.add(Paragraph.withSign(List.of(CurveMark.at(i, 5, 5)), curves.name(i), Font.SMALL, Tint.TEXT)
                        .below(i == 0 ? 8 : 2));
            }
        }
        return contents.block(Role.LANE, "", "", Optional.empty(), LOOK);
    }
}
