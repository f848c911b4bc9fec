package io.frontstage.sandbox.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of {@code atlassian-plugin.xml}.
 *
 * @param text the text directly in it, stripped; empty if there is none
 */
public record DescriptorElement(
        String name, Map<String, String> attributes, List<DescriptorElement> children, String text) {

    public DescriptorElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    public Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName));
    }

    public Stream<DescriptorElement> children(String childName) {
        return children.stream().filter(child -> child.name().equals(childName));
    }

    public Optional<DescriptorElement> child(String childName) {
        return children(childName).findFirst();
    }
}
