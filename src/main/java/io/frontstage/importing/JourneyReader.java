package io.frontstage.importing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Mermaid user journey: {@code title}, {@code section} and {@code task: score: actors}, with scores from 1 to 5
 * (https://mermaid.js.org/syntax/userJourney.html).
 */
final class JourneyReader {

    /** Possessive and limited to one line; otherwise a long file of spaces would take quadratic time. */
    private static final Pattern BEGIN = Pattern.compile("(?m)^\\h*+journey\\h*+$");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private static final Pattern TITLE = Pattern.compile("(?m)^\\h*+title(?:\\h*+:)?+\\h++(\\S.*+)$");

    private final MapDraft draft;
    private final Map<DraftPart, Set<String>> actors = new LinkedHashMap<>();

    private JourneyReader(MapDraft draft) {
        this.draft = draft;
    }

    static boolean isJourney(String text) {
        return BEGIN.matcher(text).find();
    }

    /** The title of a journey; empty if it has none. */
    static String title(String text) {
        Matcher title = TITLE.matcher(text);
        return title.find() ? title.group(1).strip() : "";
    }

    /** @throws Unreadable if it has no tasks, or more lines than a sheet may have rows */
    static void read(String text, MapDraft draft) throws Unreadable {
        JourneyReader reader = new JourneyReader(draft);
        Matcher begin = BEGIN.matcher(text);
        boolean found = begin.find();
        int from = found ? begin.end() : 0;
        int line = (int) text.substring(0, from).lines().count();
        String section = "";
        String[] lines = text.substring(from).stripTrailing().split("\n", -1);
        new Tally(Tally.MAX_ENTRIES).add(Tally.entries(text));
        if (lines.length > Sheet.MAX_ROWS) {
            throw new Unreadable(Remark.Kind.TOO_LARGE);
        }
        for (String said : lines) {
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

    /** The score is the first part between colons that is a number; everything before it is the task. */
    private void task(String line, String section, int number) {
        List<String> parts = List.of(line.split(":", -1));
        int score = 1;
        while (score < parts.size() && !NUMBER.matcher(parts.get(score).strip()).matches()) {
            score++;
        }
        String title = String.join(":", parts.subList(0, Math.min(score, parts.size())))
                .strip();
        if (score >= parts.size() || title.isEmpty()) {
            draft.remark(Remark.Kind.NOT_UNDERSTOOD, Integer.toString(number), line);
            return;
        }
        DraftPart step = draft.stage(section, Integer.toString(number)).add("steps", new DraftPart("step", title));
        feels(step, parts.get(score).strip(), number);
        Set<String> names = new LinkedHashSet<>();
        String said = String.join(":", parts.subList(score + 1, parts.size()));
        Arrays.stream(said.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        actors.put(step, names);
    }

    /** Converts a score from 1 to 5 into the language's -2 to +2. */
    private void feels(DraftPart step, String score, int number) {
        if (score.matches("[1-5]")) {
            int feels = Integer.parseInt(score) - 3;
            step.say("feels", feels > 0 ? "+" + feels : Integer.toString(feels));
        } else {
            draft.remark(Remark.Kind.NOT_UNDERSTOOD, Integer.toString(number), score);
            step.say("note", score);
        }
    }

    /** Makes every actor a persona; a step without all actors gets {@code for}. */
    private void finish() throws Unreadable {
        if (actors.isEmpty()) {
            throw new Unreadable(Remark.Kind.NO_STEPS);
        }
        Map<String, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        actors.values().forEach(names -> names.forEach(name -> ids.computeIfAbsent(name, none -> id(name, taken))));
        ids.forEach((name, id) -> {
            DraftPart persona = draft.map().add("personas", new DraftPart("persona", name));
            persona.say("id", id);
        });
        actors.forEach((step, names) -> {
            if (!names.isEmpty() && names.size() < ids.size()) {
                names.forEach(name -> step.say("for", ids.get(name)));
            }
        });
    }

    private static String id(String name, Set<String> taken) {
        String slug = MapDraft.slug(name);
        String id = slug.isEmpty() ? "persona-" + (taken.size() + 1) : slug;
        String free = taken.contains(id) ? id + "-" + (taken.size() + 1) : id;
        taken.add(free);
        return free;
    }
}
