package io.frontstage.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our classes with a product that lacks something. Our own classes, including the tests', are loaded again; all others
 * are those of the test.
 */
public final class IncompleteProduct extends ClassLoader {

    private final Set<String> hidden;
    private final List<String> cut;

    private IncompleteProduct(Set<String> hidden, List<String> cut) {
        super(IncompleteProduct.class.getClassLoader());
        this.hidden = hidden;
        this.cut = cut;
    }

    /** A product without these classes, and without those that depend on them. */
    public static IncompleteProduct without(String... classes) {
        return new IncompleteProduct(Set.of(classes), List.of());
    }

    /**
     * A product that lacks something only for the plugin, so that tests can still mock it.
     *
     * @param missing classes ({@code com.atlassian.x.Y}) and methods of classes, whatever their types ({@code
     *     com.atlassian.x.Y#z})
     */
    public static IncompleteProduct withoutForThePlugin(String... missing) {
        return new IncompleteProduct(Set.of(), List.of(missing));
    }

    /**
     * Runs work with this product.
     *
     * @param work a class with a constructor without parameters; it is loaded again and uses our classes as loaded here
     * @return the result of the work: an object of the JDK
     */
    public Object run(Class<? extends Callable<?>> work) throws Exception {
        var constructor = loadClass(work.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((Callable<?>) constructor.newInstance()).call();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (hidden.contains(name)) {
            throw new ClassNotFoundException(name + " is missing");
        }
        if (!name.startsWith("io.frontstage.")) {
            Class<?> found = super.loadClass(name, resolve);
            refuseWhatStandsOnHidden(found);
            return found;
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private void refuseWhatStandsOnHidden(Class<?> type) {
        if (type != null && !hidden.isEmpty()) {
            if (hidden.contains(type.getName())) {
                throw new NoClassDefFoundError(type.getName().replace('.', '/'));
            }
            refuseWhatStandsOnHidden(type.getSuperclass());
            for (Class<?> above : type.getInterfaces()) {
                refuseWhatStandsOnHidden(above);
            }
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        URL place = getParent().getResource(name.replace('.', '/') + ".class");
        if (place == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = place.openStream()) {
            byte[] bytes = in.readAllBytes();
            if (place.getPath().contains("/target/classes/")) {
                cut.forEach(missing -> cut(bytes, missing));
            }
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** Replaces a name of the product with one that does not exist, by changing its last letter. */
    private static void cut(byte[] classFile, String missing) {
        String text = new String(classFile, StandardCharsets.ISO_8859_1);
        String type = missing.replaceFirst("#.*", "").replace('.', '/');
        Matcher owner = Pattern.compile(Pattern.quote(type) + "(?![\\w$/])").matcher(text);
        if (!missing.contains("#")) {
            while (owner.find()) {
                classFile[owner.end() - 1] = '_';
            }
        } else if (owner.find()) {
            // a name in a class file is its length followed by its letters (JVMS 4.4.7)
            String method = missing.substring(missing.indexOf('#') + 1);
            int at = text.indexOf("\1\0" + (char) method.length() + method);
            if (at >= 0) {
                classFile[at + 2 + method.length()] = '_';
            }
        }
    }
}
