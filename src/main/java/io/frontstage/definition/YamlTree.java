package io.frontstage.definition;

import io.frontstage.problem.ProblemCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML as a located tree, straight from the parser's events; reports what YAML would drop silently. */
final class YamlTree {

    private static final String BULLETS = "–—•·▪";

    private final Report report;
    private final String text;
    private final CodePoints codePoints;
    private final TreeBuilder tree;
    private final Map<String, Integer> unusedAnchors = new LinkedHashMap<>();
    private final Deque<Boolean> flows = new ArrayDeque<>();
    private final boolean escapes;

    /** The index after the last value or closing bracket that has been read. */
    private int lastEnd;

    private YamlTree(Report report) {
        this.report = report;
        this.text = report.lines().text();
        this.codePoints = new CodePoints(text);
        this.tree = new TreeBuilder(report);
        this.escapes = text.indexOf('\\') >= 0;
    }

    /** The tree; empty if there is nothing to read, or, with an error added, if it cannot be read. */
    static Optional<Tree> of(Report report) {
        return new YamlTree(report).read();
    }

    /** The tree of everything before the first mistake. */
    static Optional<Tree> untilBroken(Report report) {
        YamlTree yaml = new YamlTree(report);
        try {
            yaml.readAll(parser(yaml.text));
        } catch (YamlEngineException | NumberFormatException broken) {
            // everything before the mistake has been read
        }
        yaml.tree.closeAll(yaml.text.length());
        return yaml.tree.tree();
    }

    /**
     * A parser that gets the text as a whole: when reading in chunks, the library fails on a surrogate pair at a chunk's end.
     */
    private static ParserImpl parser(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setParseComments(false)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.length() + 16)
                .build();
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** The index at which a text stops being valid YAML; past its end if all of it is valid. */
    static int readableUntil(String text) {
        try {
            ParserImpl parser = parser(text);
            while (parser.hasNext()) {
                parser.next();
            }
            return text.length() + 1;
        } catch (MarkedYamlEngineException e) {
            return new CodePoints(text).start(e.getProblemMark());
        } catch (YamlEngineException e) {
            return 0;
        } catch (NumberFormatException cut) {
            return text.lastIndexOf('\\');
        }
    }

    private Optional<Tree> read() {
        try {
            ParserImpl parser = parser(text);
            if (!readAll(parser)) {
                return Optional.empty();
            }
        } catch (YamlEngineException e) {
            YamlSyntaxAdvice.report(e, codePoints, report);
            return Optional.empty();
        } catch (NumberFormatException cut) {
            // the library throws this if a text ends within the number of an escape, such as "\x
            YamlSyntaxAdvice.report(new YamlEngineException(cut), codePoints, report);
            return Optional.empty();
        }
        unusedAnchors.forEach(
                (name, start) -> report.add(ProblemCode.UNUSED_ANCHOR, start, start + name.length() + 1, name));
        return tree.tree();
    }

    private boolean readAll(ParserImpl parser) {
        int documents = 0;
        while (parser.hasNext()) {
            Event event = parser.next();
            switch (event.getEventId()) {
                case DocumentStart -> {
                    if (++documents > 1) {
                        int start = codePoints.start(event.getStartMark());
                        report.add(ProblemCode.MORE_DOCUMENTS, start, start + 3);
                        return true;
                    }
                }
                case MappingStart, SequenceStart -> {
                    CollectionStartEvent begun = (CollectionStartEvent) event;
                    flows.push(begun.isFlow());
                    reportTag(begun.getTag(), begun);
                    if (!tree.open(
                            event.getEventId() == Event.ID.MappingStart,
                            codePoints.start(event.getStartMark()),
                            anchor(begun))) {
                        return false;
                    }
                }
                case MappingEnd, SequenceEnd -> {
                    tree.close(end(event, flows.pop()));
                }
                case Scalar -> scalar((ScalarEvent) event);
                case Alias -> alias((AliasEvent) event);
                default -> {
                    // the end of the stream and of the document have no content
                }
            }
        }
        return true;
    }

    /**
     * The end of a value. The library ends a block, or a pair in a list without braces, where the next token begins; here it ends with its
     * last value.
     */
    private int end(Event event, boolean flow) {
        int start = codePoints.start(event.getStartMark());
        char closing = flow && start < text.length() ? text.charAt(start) : ' ';
        if (closing == (event.getEventId() == Event.ID.MappingEnd ? '}' : ']')) {
            lastEnd = codePoints.start(event.getEndMark());
        }
        return lastEnd;
    }

    private void scalar(ScalarEvent event) {
        int start = codePoints.start(event.getStartMark());
        int end = codePoints.start(event.getEndMark());
        lastEnd = end;
        String value = event.getValue();
        reportTag(event.getTag(), event);
        if (event.isPlain()) {
            reportSwallowedComment(start, end);
            reportMissingBlank(start, end);
            reportBullet(value, start, end);
            if (isNull(value)) {
                value = "";
            }
        } else if (escapes && event.isDQuoted()) {
            reportPath(start, end);
            value = DecodedText.withoutControls(value, start, end, report);
        }
        if (event.isPlain() && value.isEmpty() && isLoneKey()) {
            tree.dropKey();
            return;
        }
        tree.scalar(start, end, Texts.clean(value), anchor(event));
    }

    /** Whether a plain text is null in YAML's core schema. */
    private static boolean isNull(String plain) {
        return plain.equals("~") || plain.equals("null") || plain.equals("Null") || plain.equals("NULL");
    }

    private void alias(AliasEvent event) {
        String name = event.getAlias().getValue();
        unusedAnchors.remove(name);
        lastEnd = codePoints.start(event.getEndMark());
        tree.alias(name, codePoints.start(event.getStartMark()), lastEnd);
    }

    private String anchor(NodeEvent event) {
        Optional<Anchor> anchor = event.getAnchor();
        if (anchor.isEmpty()) {
            return "";
        }
        String name = anchor.get().getValue();
        int start = text.lastIndexOf("&" + name, codePoints.start(event.getStartMark()));
        unusedAnchors.putIfAbsent(name, Math.max(0, start));
        return name;
    }

    private void reportTag(Optional<String> tag, Event event) {
        tag.ifPresent(name -> {
            int start = codePoints.start(event.getStartMark());
            report.add(ProblemCode.TAG, start, codePoints.start(event.getEndMark()), name);
        });
    }

    /** {@code Gate #4}: reports a text that goes on as a comment. A real comment has a space after its {@code #}. */
    private void reportSwallowedComment(int start, int end) {
        int i = end;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i > end
                && i + 1 < text.length()
                && text.charAt(i) == '#'
                && text.charAt(i + 1) > ' '
                && text.charAt(i + 1) != '#'
                && !tree.atKey()) {
            int lineEnd = report.lines().end(report.lines().lineAt(i));
            report.add(
                    ProblemCode.SWALLOWED_COMMENT,
                    i,
                    lineEnd,
                    text.substring(i, lineEnd).strip(),
                    Quotes.quoted(text.substring(start, lineEnd).strip()));
        }
    }

    /** {@code – Slow}: reports a list from a text processor, which YAML reads as one text. */
    private void reportBullet(String value, int start, int end) {
        if (value.length() > 2 && BULLETS.indexOf(value.charAt(0)) >= 0 && value.charAt(1) == ' ') {
            report.add(ProblemCode.BULLET, start, end, value.substring(0, 1));
        }
    }

    private void reportPath(int start, int end) {
        String written = text.substring(start, end);
        if (PathText.isMisread(written)) {
            report.add(ProblemCode.BACKSLASH_IN_PATH, start, end, written);
        }
    }

    /** {@code step:Pays}: reports a text that lacks a blank after its colon and therefore is not a key with a value. */
    private void reportMissingBlank(int start, int end) {
        int begin = start;
        while (begin < end) {
            int lineEnd = text.indexOf('\n', begin);
            int stop = lineEnd < 0 || lineEnd > end ? end : lineEnd;
            String line = text.substring(begin, stop).strip();
            int colon = line.indexOf(':');
            if (colon > 0
                    && colon + 1 < line.length()
                    && line.charAt(colon + 1) > ' '
                    && line.charAt(colon + 1) != '/'
                    && Key.of(line.substring(0, colon)) != Key.OTHER) {
                int at = text.indexOf(line, begin);
                report.add(
                        ProblemCode.MISSING_BLANK,
                        at,
                        at + line.length(),
                        line,
                        line.substring(0, colon + 1) + " " + UnusualBlanks.withoutInFront(line.substring(colon + 1)));
            }
            begin = stop + 1;
        }
    }

    /** {@code {csat: 3,9}}: whether a key has no value because, inside braces, a comma ended the text before it. */
    private boolean isLoneKey() {
        if (flows.isEmpty() || !flows.peek() || !tree.atValue()) {
            return false;
        }
        Node key = tree.key();
        int after = key.end();
        while (after < text.length() && text.charAt(after) <= ' ') {
            after++;
        }
        if (after < text.length() && text.charAt(after) == ':') {
            return false;
        }
        report.add(ProblemCode.SWALLOWED_COMMA, key, report.source(key));
        return true;
    }
}
