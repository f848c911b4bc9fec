package io.frontstage.plugin;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of {@code META-INF/plugin-components}: as written, and as the annotations require. */
record ScannerIndex(SortedMap<String, SortedSet<String>> lines) {

    static ScannerIndex written(Path folder) {
        SortedMap<String, SortedSet<String>> lines = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                lines.put(file.getFileName().toString(), new TreeSet<>(Files.readAllLines(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ScannerIndex(lines);
    }

    static ScannerIndex wantedBy(Collection<Class<?>> classes) {
        ScannerIndex index = new ScannerIndex(new TreeMap<>());
        classes.forEach(index::add);
        return index;
    }

    /** A line with a plus for each missing entry, one with a minus for each superfluous one. */
    static String difference(ScannerIndex wanted, ScannerIndex written) {
        SortedSet<String> files = new TreeSet<>(wanted.lines.keySet());
        files.addAll(written.lines.keySet());
        StringBuilder difference = new StringBuilder();
        for (String file : files) {
            SortedSet<String> have = written.lines.getOrDefault(file, new TreeSet<>());
            SortedSet<String> want = wanted.lines.getOrDefault(file, new TreeSet<>());
            want.stream()
                    .filter(line -> !have.contains(line))
                    .forEach(line ->
                            difference.append(file).append(": + ").append(line).append('\n'));
            have.stream()
                    .filter(line -> !want.contains(line))
                    .forEach(line ->
                            difference.append(file).append(": - ").append(line).append('\n'));
        }
        return difference.toString();
    }

    private void add(Class<?> type) {
        for (Annotation annotation : type.getAnnotations()) {
            if (annotation instanceof ConfluenceComponent component) {
                put("component-confluence", type.getName(), component.value());
            } else if (annotation instanceof JiraComponent component) {
                put("component-jira", type.getName(), component.value());
            } else if (annotation instanceof ExportAsService export) {
                put("exports", type.getName(), exported(type, export));
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            for (Parameter parameter : constructor.getParameters()) {
                addImport(parameter, parameter.getType());
            }
        }
        for (Field field : type.getDeclaredFields()) {
            addImport(field, field.getType());
        }
    }

    private void addImport(AnnotatedElement place, Class<?> service) {
        for (Annotation annotation : place.getAnnotations()) {
            if (annotation instanceof ComponentImport imported) {
                put("imports", service.getName(), imported.value());
            } else if (annotation instanceof ConfluenceImport imported) {
                put("imports-confluence", service.getName(), imported.value());
            } else if (annotation instanceof JiraImport imported) {
                put("imports-jira", service.getName(), imported.value());
            }
        }
    }

    private void put(String file, String name, String suffix) {
        lines.computeIfAbsent(file, key -> new TreeSet<>()).add(suffix.isEmpty() ? name : name + "#" + suffix);
    }

    private static String exported(Class<?> type, ExportAsService export) {
        Class<?>[] named = export.value().length > 0 ? export.value() : type.getInterfaces();
        return Arrays.stream(named).map(Class::getName).collect(Collectors.joining(","));
    }
}
