package io.frontstage.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a Mermaid user journey: {@code title}, {@code section} and {@code task: score: actors}, with scores from 1 to 5
 * (https://mermaid.js.org/syntax/userJourney.html).
 */
final class JourneyReader {

    private static final Pattern SCORE = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,9})?");

    /** The keywords of statements, as a whole word followed by a text. */
    private static final Pattern WORD = Pattern.compile(
            "(?i)(title|section|accTitle\\h*+:|accDescr\\h*+:|accDescr\\h*+(?=\\{))(?:\\h++(.*+)|(\\{.*+))");

    private static final Pattern BREAK = Pattern.compile("(?i)\\s{0,8}+<br\\s{0,8}+/?>\\s{0,8}+");
    private static final Pattern ENTITY = Pattern.compile("[#&](#?[A-Za-z0-9]{1,10});");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "semi", ";", "colon", ":");

    private final MapDraft draft;
    private final Map<DraftPart, Set<String>> actors = new LinkedHashMap<>();
    private final List<String> summary = new ArrayList<>();
    private String section = "";

    private JourneyReader(MapDraft draft) {
        this.draft = draft;
    }

    /**
     * @param name the title if the journey has none
     * @throws Unreadable if it has no tasks, or more statements than a sheet may have rows
     */
    static MapDraft read(JourneySource source, String name, List<Remark> remarks) throws Unreadable {
        if (source.statements().size() > Sheet.MAX_ROWS) {
            throw new Unreadable(Remark.Kind.TOO_LARGE);
        }
        Tally entries = new Tally(Tally.MAX_ENTRIES);
        for (JourneySource.Statement statement : source.statements()) {
            entries.add(Tally.entries(statement.text()));
        }
        JourneyReader reader = new JourneyReader(new MapDraft(title(source, name), remarks));
        reader.read(source.statements());
        reader.finish();
        return reader.draft;
    }

    /** @param name the title if the journey has none */
    static String title(JourneySource source, String name) {
        for (String key : List.of("title", "acctitle")) {
            for (JourneySource.Statement statement : source.statements()) {
                Matcher word = WORD.matcher(statement.text());
                if (word.matches() && word.group(2) != null && key(word).equals(key)) {
                    return text(word.group(2).replaceFirst("^:\\h*", ""));
                }
            }
        }
        return source.title().isEmpty() ? name : text(source.title());
    }

    private static String key(Matcher word) {
        return word.group(1).replace(":", "").strip().toLowerCase(Locale.ROOT);
    }

    private void read(List<JourneySource.Statement> statements) {
        List<String> description = new ArrayList<>();
        boolean described = false;
        for (JourneySource.Statement statement : statements) {
            String said = statement.text();
            Matcher word = WORD.matcher(said);
            if (described || word.matches() && word.group(3) != null) {
                String line = described ? said : said.substring(said.indexOf('{') + 1);
                described = !line.endsWith("}");
                description.add(text(line.replaceFirst("}$", "")));
            } else if (word.matches()) {
                named(key(word), text(word.group(2)));
            } else if (!said.equalsIgnoreCase("journey")) {
                task(said, statement.line());
            }
        }
        summary.add(String.join("\n", description).strip());
        draft.map().say("summary", String.join("\n", summary).strip());
    }

    private void named(String key, String said) {
        if (key.equals("section")) {
            section = said;
        } else if (key.equals("accdescr")
                || key.equals("acctitle") && !said.equals(draft.map().title())) {
            summary.add(said);
        }
    }

    /** Reads a task. The score is the first part between colons that is a number; if there is none, the last part names the actors. */
    private void task(String line, int number) {
        List<String> parts = List.of(line.split(":", -1));
        int score = 1;
        while (score < parts.size() && !SCORE.matcher(parts.get(score).strip()).matches()) {
            score++;
        }
        boolean scored = score < parts.size();
        boolean actorsFirst = scored && score == 2 && parts.size() == 3;
        int end = actorsFirst ? 1 : Math.min(score, parts.size());
        String title = text(String.join(":", parts.subList(0, end)));
        if (title.isEmpty()) {
            draft.remark(Remark.Kind.NOT_UNDERSTOOD, Integer.toString(number), line);
            return;
        }
        DraftPart step = draft.stage(section, Integer.toString(number)).add("steps", new DraftPart("step", title));
        feels(step, scored ? parts.get(score).strip() : "", number);
        Set<String> names = new LinkedHashSet<>();
        String said = actorsFirst
                ? parts.get(1)
                : String.join(":", parts.subList(Math.min(score + 1, parts.size()), parts.size()));
        Arrays.stream(said.split(","))
                .map(JourneyReader::text)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        actors.put(step, names);
    }

    /** A text with line breaks as blanks, and entities as the characters that they mean. */
    private static String text(String said) {
        return ENTITY.matcher(BREAK.matcher(said).replaceAll(" "))
                .replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group())))
                .strip();
    }

    private static String character(String name, String otherwise) {
        String digits = name.replace("#", "");
        if (digits.matches("[0-9]{1,7}")) {
            int codePoint = Integer.parseInt(digits);
            boolean isText =
                    Character.isValidCodePoint(codePoint) && codePoint >= ' ' && Character.isDefined(codePoint);
            return isText ? Character.toString(codePoint) : otherwise;
        }
        return ENTITIES.getOrDefault(name.toLowerCase(Locale.ROOT), otherwise);
    }

    /** Sets the feeling of a step: scores 1 to 5 become -2 to +2; any other score is kept as a note. */
    private void feels(DraftPart step, String score, int number) {
        if (score.matches("[1-5](?:\\.0*)?")) {
            int feels = score.charAt(0) - '3';
            step.say("feels", feels > 0 ? "+" + feels : Integer.toString(feels));
        } else if (score.isEmpty()) {
            draft.remark(Remark.Kind.SCORE_MISSING, Integer.toString(number), step.title());
        } else {
            draft.remark(Remark.Kind.SCORE_KEPT, Integer.toString(number), step.title(), score);
            step.say("note", "Score: " + score);
        }
    }

    /** Makes every actor a persona; a step that does not have all of them gets {@code for}. */
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
