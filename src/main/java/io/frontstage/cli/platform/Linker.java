package io.frontstage.cli.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds classes and members as the virtual machine would (JVMS 5.4.3): in our jar first, then in the product, then in the JDK. */
final class Linker {

    /** A member and the class that declares it. */
    record Found(ClassFile owner, Member member) {}

    /**
     * The package of the libraries inside our jar. Their classes count as ours even if the build left them out, because no product could
     * provide them.
     */
    private static final String LIBRARIES = "io/frontstage/inside/";

    private final Plugin plugin;
    private final Installation platform;
    private final Map<String, Optional<ClassFile>> jdk = new HashMap<>();

    Linker(Plugin plugin, Installation platform) {
        this.plugin = plugin;
        this.platform = platform;
    }

    boolean isOurs(String internalName) {
        return plugin.classes().containsKey(internalName) || internalName.startsWith(LIBRARIES);
    }

    boolean isJdk(String internalName) {
        return jdk(internalName).isPresent();
    }

    /** Whether a class can only come from the product. */
    boolean isForeign(String internalName) {
        return !internalName.isEmpty() && !isOurs(internalName) && !isJdk(internalName);
    }

    Optional<ClassFile> find(String internalName) {
        ClassFile ours = plugin.classes().get(internalName);
        return ours != null ? Optional.of(ours) : jdk(internalName).or(() -> platform.find(internalName));
    }

    /** The class and all of its supertypes that can be found, nearest first, classes before interfaces. */
    Iterable<ClassFile> lineage(ClassFile start) {
        Map<String, ClassFile> lineage = new LinkedHashMap<>();
        for (Optional<ClassFile> next = Optional.of(start);
                next.isPresent();
                next = next.get().superclass().flatMap(this::find)) {
            lineage.put(next.get().name(), next.get());
        }
        Deque<ClassFile> open = new ArrayDeque<>(lineage.values());
        while (!open.isEmpty()) {
            for (String name : open.poll().interfaces()) {
                find(name).filter(found -> !lineage.containsKey(name)).ifPresent(found -> {
                    lineage.put(name, found);
                    open.add(found);
                });
            }
        }
        return lineage.values();
    }

    /** Whether all supertypes of the class can be found. */
    boolean isComplete(ClassFile start) {
        for (ClassFile type : lineage(start)) {
            if (type.supertypes().anyMatch(name -> find(name).isEmpty())) {
                return false;
            }
        }
        return true;
    }

    Optional<Found> resolve(ClassFile owner, SymbolReference symbolReference) {
        for (ClassFile type : lineage(owner)) {
            Optional<Member> member = type.declared(symbolReference);
            if (member.isPresent()) {
                return Optional.of(new Found(type, member.get()));
            }
        }
        return Optional.empty();
    }

    /** The method that a call on an object of this class runs; empty if there is none or it is abstract. */
    Optional<Found> implementation(ClassFile owner, SymbolReference symbolReference) {
        for (ClassFile type : lineage(owner)) {
            Optional<Member> member = type.declared(symbolReference).filter(found -> !found.isAbstract());
            if (member.isPresent()) {
                return Optional.of(new Found(type, member.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<ClassFile> jdk(String internalName) {
        return jdk.computeIfAbsent(internalName, name -> {
            try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(name + ".class")) {
                return in == null ? Optional.empty() : Optional.of(ClassFileReader.read(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
