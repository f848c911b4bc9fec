package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.ScalarText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lanes that a map lists. A built-in lane need not be listed; it gets an entry when it is renamed. */
final class LaneList {

    private final EditSession session;

    LaneList(EditSession session) {
        this.session = session;
    }

    /** Adds a lane to the end of the list. */
    LocatedElement add(String key, Map<Key, String> more) throws ChangeRefusedException, NotEditableException {
        CapacityCheck.check(session.map(), ElementKind.LANE, 1);
        boolean json = session.map().text().json();
        Map<String, Object> said = DocumentTree.titled(Key.LANE, key);
        List<String> written = new ArrayList<>(List.of(pair(Key.LANE, key, json)));
        more.forEach((word, value) -> {
            said.put(word.word(), word == Key.BY ? new ArrayList<Object>(List.of(value)) : value);
            written.add(pair(word, value, json));
        });
        String item = more.isEmpty() ? ScalarText.of(key, json) : "{ " + String.join(", ", written) + " }";
        ElementPath path =
                session.putIn(ElementPath.MAP, Key.LANES.word(), Integer.MAX_VALUE, ListItem.single(item, said), false);
        return session.map().at(path).orElseThrow(NotEditableException::new);
    }

    private static String pair(Key key, String value, boolean json) {
        return ScalarText.of(key.word(), json) + ": " + ScalarText.of(value, json);
    }

    /** Gives a lane another name; its key stays. */
    Applied rename(ElementRef ref, String name) throws ChangeRefusedException, NotEditableException {
        Message before = Target.lane(session.map(), ref.id())
                .map(Message::lane)
                .orElseThrow(() -> new ChangeRefusedException(RefusalReason.GONE));
        Optional<LocatedElement> listed = session.find(ref);
        if (listed.isEmpty()) {
            Map<Key, String> more = new LinkedHashMap<>(Map.of(Key.NAME, name));
            return Applied.of(add(ref.id(), more), "arrange.renamed", before, name);
        }
        ElementPath path = session.own(ref).path();
        session.expand(path);
        session.make(new WriteKey(path, Key.NAME.word(), name));
        return Applied.of(session.element(ref), "arrange.renamed", before, name);
    }
}
