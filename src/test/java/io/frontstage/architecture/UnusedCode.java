package io.frontstage.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds classes, methods, constructors and fields that nothing in the program refers to. Members that a product or a
 * library calls are recognised by their annotation, by the member that they override, or by a name in a file of the
 * jar.
 */
final class UnusedCode {

    private final JavaClasses program;
    private final Predicate<String> isNamed;
    private final Predicate<String> isInTemplate;
    private final Map<String, Long> words;
    private final Set<JavaMember> used = new HashSet<>();

    /**
     * @param program all classes of the program
     * @param isNamed whether a file of the jar names this class
     * @param isInTemplate whether a template names this method
     * @param sources the program's source text, because the compiler leaves no trace of the use of a constant
     */
    UnusedCode(JavaClasses program, Predicate<String> isNamed, Predicate<String> isInTemplate, String sources) {
        this.program = program;
        this.isNamed = isNamed;
        this.isInTemplate = isInTemplate;
        this.words = Arrays.stream(sources.split("\\W+"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        program.forEach(type -> type.getAccessesFromSelf().forEach(this::note));
        program.forEach(type -> type.getMethodReferencesFromSelf().forEach(this::note));
        program.forEach(type -> type.getConstructorReferencesFromSelf().forEach(this::note));
    }

    private void note(JavaAccess<?> access) {
        // a field that is only written is unused
        if (access instanceof JavaFieldAccess field && field.getAccessType() == JavaFieldAccess.AccessType.SET) {
            return;
        }
        AccessTarget target = access.getTarget();
        target.resolveMember()
                .filter(member -> !member.equals(access.getOrigin()))
                .ifPresent(used::add);
    }

    /** The unused members as {@code package.Class.member}, sorted. */
    Set<String> find() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : program) {
            if (isOfTheLanguage(type)) {
                continue;
            }
            if (isUnused(type)) {
                found.add(type.getName());
                continue;
            }
            Stream.of(type.getMethods(), type.getFields())
                    .flatMap(Set::stream)
                    .filter(this::isUnused)
                    .forEach(member -> found.add(type.getName() + "." + member.getName()));
        }
        return found;
    }

    private static boolean isOfTheLanguage(JavaClass type) {
        return type.getSimpleName().equals("package-info")
                || type.isAnonymousClass()
                || type.getName().matches(".*\\$\\d+");
    }

    /** Whether nothing outside a class names it, or it has instances but none is ever created. */
    private boolean isUnused(JavaClass type) {
        if (isNamed.test(type.getName())
                || !type.getAnnotations().isEmpty()
                || type.getMethods().stream().anyMatch(UnusedCode::isEntry)) {
            return false;
        }
        boolean unknown = program.stream()
                .filter(each -> each.equals(type) || each.getName().startsWith(type.getName() + "$"))
                .flatMap(each -> each.getDirectDependenciesToSelf().stream())
                .noneMatch(dependency -> !outermost(dependency.getOriginClass()).equals(type)
                        && !dependency.getOriginClass().equals(type));
        return unknown || isNeverMade(type);
    }

    private static boolean isEntry(JavaMethod method) {
        return method.getName().equals("main") && method.getModifiers().contains(JavaModifier.STATIC);
    }

    private boolean isNeverMade(JavaClass type) {
        boolean utility = type.getConstructors().stream()
                .allMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PRIVATE)
                        && constructor.getRawParameterTypes().isEmpty());
        // Jackson creates the records that are read from a request's JSON
        boolean read = type.isRecord() && type.getSimpleName().endsWith("Json");
        return !type.isInterface()
                && !read
                && !type.isEnum()
                && !utility
                && type.getConstructors().stream().noneMatch(used::contains);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(UnusedCode::outermost).orElse(type);
    }

    private boolean isUnused(JavaMember member) {
        if (used.contains(member)
                || !member.getAnnotations().isEmpty()
                || member.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        return member instanceof JavaField field ? isUnusedField(field) : isUnusedMethod((JavaMethod) member);
    }

    private boolean isUnusedField(JavaField field) {
        if (field.getName().equals("serialVersionUID") || field.getOwner().isEnum()) {
            return false;
        }
        // a record's component is used when the record is compared or written
        if (field.getOwner().isRecord() && !field.getModifiers().contains(JavaModifier.STATIC)) {
            return false;
        }
        boolean inlined = field.getModifiers().contains(JavaModifier.STATIC)
                && field.getModifiers().contains(JavaModifier.FINAL);
        return !inlined || words.getOrDefault(field.getName(), 0L) < 2;
    }

    private boolean isUnusedMethod(JavaMethod method) {
        JavaClass owner = method.getOwner();
        boolean ofRecord =
                owner.isRecord() && owner.tryGetField(method.getName()).isPresent();
        boolean ofEnum = owner.isEnum() && Set.of("values", "valueOf").contains(method.getName());
        return !ofRecord
                && !ofEnum
                && !isEntry(method)
                && !isInTemplate.test(method.getName())
                && !overridesUsed(method);
    }

    /** Whether it overrides a method of a library or of the products, or a used method of ours. */
    private boolean overridesUsed(JavaMethod method) {
        Class<?> owner = method.getOwner().reflect();
        List<Class<?>> parameters = Arrays.asList(method.reflect().getParameterTypes());
        return supertypes(owner)
                .anyMatch(type -> program.contain(type)
                        ? program.get(type)
                                        .tryGetMethod(method.getName(), parameters.toArray(Class<?>[]::new))
                                        .map(used::contains)
                                        .orElse(false)
                                || genericallyUsed(program.get(type), method)
                        : declares(type, method));
    }

    /** Whether it overrides a used method whose parameter type is a type variable. */
    private boolean genericallyUsed(JavaClass type, JavaMethod method) {
        return type.getMethods().stream()
                .anyMatch(other -> used.contains(other)
                        && other.getName().equals(method.getName())
                        && other.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    private static boolean declares(Class<?> type, JavaMethod method) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(other -> !java.lang.reflect.Modifier.isPrivate(other.getModifiers()))
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getParameterCount()
                                == method.getRawParameterTypes().size());
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        Stream<Class<?>> direct =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return direct.flatMap(above -> Stream.concat(Stream.of(above), supertypes(above)));
    }
}
