package io.frontstage.definition;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.JourneyPath;
import io.frontstage.blueprint.Share;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The paths that a map declares; finds them by title, ignoring case, or by id. */
final class PathTable {

    private final List<JourneyPath> paths;
    private final Map<String, String> titles = new HashMap<>();

    private PathTable(List<JourneyPath> paths) {
        this.paths = paths;
        paths.forEach(path -> titles.put(folded(path.title()), path.title()));
        paths.forEach(path -> titles.putIfAbsent(path.id(), path.title()));
    }

    static PathTable of(Fields map, Inherited inherited, LimitCounter limitCounter, Report report, Values values) {
        Ids ids = new Ids(report);
        List<Deferred<JourneyPath>> drafts = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Fields fields : map.things(Key.PATHS)) {
            if (!limitCounter.allows(MappingKind.PATH, fields.node())) {
                break;
            }
            fields.reportUnknownKeys();
            String title = fields.title();
            if (seen.putIfAbsent(folded(title), title) != null) {
                report.add(ProblemCode.DUPLICATE_PATH, fields.node(), title);
                continue;
            }
            About about = fields.about(inherited);
            Optional<Share> share = fields.read(Key.SHARE, values::share);
            drafts.add(new Deferred<>(
                    ids.request(MappingKind.PATH, fields.node(), fields.id(), title, drafts.size() + 1),
                    id -> new JourneyPath(id, title, about, share)));
        }
        ids.give();
        return new PathTable(Deferred.finish(drafts));
    }

    List<JourneyPath> paths() {
        return paths;
    }

    /** The titles of the paths that a {@code path} key names; a path that is not declared keeps the name that is written. */
    List<String> named(Fields fields) {
        List<String> named = new ArrayList<>();
        for (String word : fields.texts(Key.PATH)) {
            String title = titles.getOrDefault(word, titles.getOrDefault(folded(word), word));
            if (!named.contains(title) || titles.isEmpty()) {
                named.add(title);
            }
        }
        return named;
    }

    private static String folded(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
