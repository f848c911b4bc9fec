package io.frontstage.sandbox.jira;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The issues of a new Jira: those of {@code docs/examples} in every state, including moved, hidden and deleted ones.
 */
final class Demo {
    private final Issues issues;

    Demo(Issues issues) {
        this.issues = issues;
    }

    void fill() {
        try (InputStream in = Demo.class.getResourceAsStream("demo.csv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> issue(line.split(";", 8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void issue(String[] columns) {
        String key = columns[0];
        Project project = Project.of(key.substring(0, key.indexOf('-'))).orElseThrow();
        issues.used(project, Long.parseLong(key.substring(key.indexOf('-') + 1)));
        if (columns[2].isEmpty()) {
            return;
        }
        Instant now = issues.now();
        Instant updated = now.minus(Duration.ofDays(Long.parseLong(columns[5])));
        StoredIssue made = new StoredIssue(
                issues.nextId(),
                key,
                columns[1],
                Status.named(columns[2]),
                columns[7],
                "Found on the service blueprint.",
                columns[3],
                "editor",
                Optional.of(columns[4])
                        .filter(days -> !days.isEmpty())
                        .map(days -> LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(Long.parseLong(days))),
                updated.minus(Duration.ofDays(30)),
                updated,
                Optional.of(updated).filter(at -> columns[2].equals(Status.DONE.label())),
                project.costs() ? "4711" : "");
        issues.save(made);
        if (made.status() != Status.TO_DO) {
            Instant begun = updated.minus(Duration.ofDays(12));
            issues.log(made, new Issues.StatusChange(begun, Status.TO_DO, Status.IN_PROGRESS));
            issues.log(made, new Issues.StatusChange(updated, Status.IN_PROGRESS, made.status()));
        }
        Project.of(columns[6]).ifPresent(to -> issues.move(made, to));
    }
}
