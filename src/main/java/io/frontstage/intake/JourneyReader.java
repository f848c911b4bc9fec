package io.frontstage.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a user journey of Mermaid: {@code title}, {@code section} and {@code task: score: actors}, with scores from 1 to 5
 * (https://mermaid.js.org/syntax/userJourney.html).
 */
final class JourneyReader {

    private static final Pattern BEGIN = Pattern.compile("(?m)^\\s*journey\\s*$");
    private static final Pattern TASK = Pattern.compile("(.+?)\\s*:\\s*([0-9]+)\\s*(?::\\s*(.*))?");

    private final MapDraft draft;
    private final Map<Part, List<String>> actors = new LinkedHashMap<>();

    private JourneyReader(MapDraft draft) {
        this.draft = draft;
    }

    static boolean isJourney(String text) {
        return BEGIN.matcher(text).find();
    }

    /** The title that a journey gives itself; empty: none. */
    static String title(String text) {
        Matcher title = Pattern.compile("(?m)^\\s*title\\s*:?\\s+(.+)$").matcher(text);
        return title.find() ? title.group(1).strip() : "";
    }

    static void read(String text, MapDraft draft) throws Unreadable {
        JourneyReader reader = new JourneyReader(draft);
        Matcher begin = BEGIN.matcher(text);
        boolean found = begin.find();
        int from = found ? begin.end() : 0;
        int line = (int) text.substring(0, from).lines().count();
        String section = "";
        for (String said : text.substring(from).stripTrailing().split("\n", -1)) {
            String trimmed = said.strip();
            if (trimmed.startsWith("```")) {
                break;
            }
            if (trimmed.startsWith("section")) {
                section = trimmed.substring("section".length()).strip();
            } else if (!trimmed.isEmpty() && !trimmed.startsWith("title") && !trimmed.startsWith("%%")) {
                reader.task(trimmed, section, line);
            }
            line++;
        }
        reader.finish();
    }

    private void task(String line, String section, int number) {
        Matcher task = TASK.matcher(line);
        if (!task.matches()) {
            draft.remark(Remark.Kind.NOT_UNDERSTOOD, Integer.toString(number), line);
            return;
        }
        Part step = draft.stage(section, Integer.toString(number)).add("steps", new Part("step", task.group(1)));
        int score = task.group(2).length() > 1 ? 9 : Integer.parseInt(task.group(2));
        if (score >= 1 && score <= 5) {
            step.say("feels", score > 3 ? "+" + (score - 3) : Integer.toString(score - 3));
        } else {
            draft.remark(Remark.Kind.NOT_UNDERSTOOD, Integer.toString(number), task.group(2));
            step.say("note", task.group(2));
        }
        List<String> names = new ArrayList<>();
        for (String name : (task.group(3) == null ? "" : task.group(3)).split(",")) {
            if (!name.isBlank() && !names.contains(name.strip())) {
                names.add(name.strip());
            }
        }
        actors.put(step, names);
    }

    /** Whoever takes part anywhere is a persona; a step that not all take part in says for whom it is. */
    private void finish() throws Unreadable {
        if (actors.isEmpty()) {
            throw new Unreadable(Remark.Kind.NO_STEPS);
        }
        Map<String, String> ids = new LinkedHashMap<>();
        actors.values().forEach(names -> names.forEach(name -> ids.computeIfAbsent(name, none -> id(name, ids))));
        ids.forEach((name, id) -> {
            Part persona = draft.map().add("personas", new Part("persona", name));
            persona.say("id", id);
        });
        actors.forEach((step, names) -> {
            if (!names.isEmpty() && names.size() < ids.size()) {
                names.forEach(name -> step.say("for", ids.get(name)));
            }
        });
    }

    private static String id(String name, Map<String, String> taken) {
        String slug = MapDraft.slug(name);
        String id = slug.isEmpty() ? "persona-" + (taken.size() + 1) : slug;
        return taken.containsValue(id) ? id + "-" + (taken.size() + 1) : id;
    }
}
