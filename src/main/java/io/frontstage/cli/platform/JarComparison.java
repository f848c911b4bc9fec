package io.frontstage.cli.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Compares two builds of the plugin by what a product reads from a jar before it loads a class: the manifest, the descriptor and the
 * scanner's index. The order of headers, packages, attributes and lines does not matter, nor does when, where and with what the jar was
 * built.
 */
public final class JarComparison {

    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String INDEX = "META-INF/plugin-components/";

    /** Headers that only describe the build. */
    private static final Set<String> OF_THE_BUILD = Set.of(
            "Archiver-Version",
            "Atlassian-Build-Date",
            "Bnd-LastModified",
            "Build-Jdk",
            "Build-Jdk-Spec",
            "Built-By",
            "Created-By",
            "Tool");

    /** Headers that are lists: their clauses are compared one by one. */
    private static final Set<String> LISTS = Set.of("Import-Package", "Export-Package", "Private-Package");

    private JarComparison() {}

    /**
     * The differences, one line each: {@code - } marks what only the first jar has, {@code + } what only the second has. Empty if there are
     * none.
     *
     * @throws IOException if one of them is not a jar, or its descriptor is not XML
     */
    public static List<String> differences(Path first, Path second) throws IOException {
        Map<String, Set<String>> one = parts(first);
        Map<String, Set<String>> other = parts(second);
        Set<String> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        List<String> differences = new ArrayList<>();
        for (String part : all) {
            Set<String> here = one.getOrDefault(part, Set.of());
            Set<String> there = other.getOrDefault(part, Set.of());
            here.stream()
                    .filter(line -> !there.contains(line))
                    .forEach(line -> differences.add("- " + part + ": " + line));
            there.stream()
                    .filter(line -> !here.contains(line))
                    .forEach(line -> differences.add("+ " + part + ": " + line));
        }
        return differences;
    }

    /** The lines of each part that is compared. */
    private static Map<String, Set<String>> parts(Path path) throws IOException {
        Map<String, Set<String>> parts = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            if (jar.getManifest() != null) {
                jar.getManifest()
                        .getMainAttributes()
                        .forEach((name, value) -> header(name.toString(), value.toString(), parts));
            }
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().equals(DESCRIPTOR)) {
                    parts.put(DESCRIPTOR, descriptor(bytes(jar, entry)));
                } else if (entry.getName().startsWith(INDEX) && !entry.isDirectory()) {
                    String text = new String(bytes(jar, entry), StandardCharsets.UTF_8);
                    parts.put(entry.getName(), new TreeSet<>(text.lines().toList()));
                }
            }
        } catch (ZipException noJar) {
            throw new IOException(path + " is not a jar: " + noJar.getMessage(), noJar);
        }
        return parts;
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static void header(String name, String value, Map<String, Set<String>> parts) {
        if (OF_THE_BUILD.contains(name)) {
            return;
        }
        // a comma between quotes belongs to a range of versions
        String[] clauses =
                LISTS.contains(name) ? value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)") : new String[] {value};
        Set<String> lines = new TreeSet<>();
        for (String clause : clauses) {
            lines.add(clause.strip());
        }
        parts.put("manifest " + name, lines);
    }

    /** An element that is being read: its path, its own text, and how many child elements of each name it has had. */
    private record Open(String way, StringBuilder text, Map<String, Integer> times) {}

    /** A line for each element, with its path and its position among the elements of that name; comments and white space do not count. */
    private static Set<String> descriptor(byte[] xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Set<String> lines = new TreeSet<>();
        Deque<Open> open = new ArrayDeque<>(List.of(new Open("", new StringBuilder(), new TreeMap<>())));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement()) {
                    Open above = open.element();
                    int time = above.times().merge(reader.getLocalName(), 1, Integer::sum);
                    String way = above.way() + (time > 1 ? "(" + time + ")/" : "/") + start(reader);
                    open.push(new Open(way, new StringBuilder(), new TreeMap<>()));
                } else if (reader.isCharacters()) {
                    open.element().text().append(reader.getText());
                } else if (reader.isEndElement()) {
                    Open ended = open.pop();
                    lines.add((ended.way() + " " + ended.text().toString().strip()).strip());
                }
            }
            return lines;
        } catch (XMLStreamException e) {
            throw new IOException(DESCRIPTOR + " is not XML: " + e.getMessage(), e);
        }
    }

    /** The element's name and its attributes by name. */
    private static String start(XMLStreamReader reader) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        StringBuilder start = new StringBuilder(reader.getLocalName());
        attributes.forEach((name, value) ->
                start.append(' ').append(name).append("=\"").append(value).append('"'));
        return start.toString();
    }
}
