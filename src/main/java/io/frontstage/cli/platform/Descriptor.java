package io.frontstage.cli.platform;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a plugin's {@code atlassian-plugin.xml} names.
 *
 * @param key of the plugin
 */
record Descriptor(String key, List<Module> modules) {

    /**
     * One child of the root element.
     *
     * @param type the element's name, such as {@code web-resource}
     * @param key empty where it has none
     * @param applications the products that it is for; empty for all
     * @param classes values of {@code class} on it and within it
     * @param dependencies complete keys of web resources
     */
    record Module(String type, String key, Set<String> applications, Set<String> classes, Set<String> dependencies) {

        boolean isFor(Product product) {
            return applications.isEmpty() || applications.contains(product.application());
        }
    }

    /** Elements of the descriptor that are not modules. */
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    /** Reads a descriptor; empty if this is another kind of file or not XML. */
    static Optional<Descriptor> read(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext() && !reader.isStartElement()) {
                reader.next();
            }
            if (!reader.isStartElement() || !reader.getLocalName().equals("atlassian-plugin")) {
                return Optional.empty();
            }
            String key = Optional.ofNullable(reader.getAttributeValue(null, "key"))
                    .orElseGet(() -> attribute(reader, "name"));
            List<Module> modules = new ArrayList<>();
            while (reader.next() != XMLStreamConstants.END_DOCUMENT) {
                if (reader.isStartElement()) {
                    Module module = module(reader);
                    if (!NO_MODULES.contains(module.type())) {
                        modules.add(module);
                    }
                }
            }
            return Optional.of(new Descriptor(key, List.copyOf(modules)));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** Whether these first bytes of a file may begin a descriptor: avoids reading all other XML files. */
    static boolean mayBegin(byte[] start) {
        return new String(start, java.nio.charset.StandardCharsets.ISO_8859_1).contains("<atlassian-plugin");
    }

    private static Module module(XMLStreamReader reader) throws XMLStreamException {
        String type = reader.getLocalName();
        String key = attribute(reader, "key");
        Set<String> applications = new TreeSet<>();
        for (String application : attribute(reader, "application").split(",")) {
            if (!application.isBlank()) {
                applications.add(application.strip());
            }
        }
        Set<String> classes = new TreeSet<>();
        Set<String> dependencies = new TreeSet<>();
        int depth = 0;
        do {
            if (reader.isStartElement()) {
                depth++;
                String name = attribute(reader, "class");
                if (!name.isEmpty()) {
                    classes.add(name);
                }
                if (reader.getLocalName().equals("dependency")) {
                    dependencies.add(reader.getElementText().strip());
                    depth--; // getElementText leaves the reader at the end of the element
                }
            } else if (reader.isEndElement()) {
                depth--;
            }
        } while (depth > 0 && reader.next() > 0);
        return new Module(type, key, applications, classes, dependencies);
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name)).orElse("");
    }
}
