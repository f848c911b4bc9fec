package io.frontstage.definition.change;

import io.frontstage.blueprint.LaneKind;
import io.frontstage.definition.Key;
import io.frontstage.definition.LaneKeys;
import io.frontstage.definition.text.NotEditableException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Adds a lane to the map's list: a named one of the author's own, or a built-in one. */
public final class AddLane extends StepwiseChange {

    private final String name;
    private final LaneKind kind;
    private final String role;

    /**
     * @param name empty: the built-in lane of that kind, which is then drawn even if it is empty
     * @param role who acts in it; may be empty
     */
    public AddLane(String name, LaneKind kind, String role) {
        this.name = name;
        this.kind = kind;
        this.role = role;
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException {
        String word = kind.name().toLowerCase(Locale.ROOT);
        ElementRef builtIn = new ElementRef(ElementKind.LANE, word);
        if (name.isEmpty() && session.find(builtIn).isPresent()) {
            throw new ChangeRefusedException(RefusalReason.NO_TITLE);
        }
        Map<Key, String> more = new LinkedHashMap<>();
        if (!name.isEmpty()) {
            more.put(Key.NAME, name);
            more.put(Key.KIND, word);
        }
        if (!role.isEmpty()) {
            more.put(Key.BY, role);
        }
        String key = name.isEmpty()
                ? word
                : LaneKeys.of(name, session.map().blueprint().lanes());
        LocatedElement lane = new LaneList(session).add(key, more);
        Message called = Target.lane(session.map(), key).map(Message::lane).orElseThrow(NotEditableException::new);
        return Applied.of(lane, "arrange.lane.added", called);
    }

    @Override
    String about(LocatedMap map) {
        return name;
    }

    @Override
    Message byHand() {
        return Message.of("arrange.do.add", name, Key.LANES.word());
    }
}
