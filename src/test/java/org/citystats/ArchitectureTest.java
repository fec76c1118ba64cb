package org.citystats;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citystats.testing.Built;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Manners that a program can check; the others are for reviewers. */
class ArchitectureTest {

  private static final int LONGEST_CLASS = 250;
  private static final int MOST_PARAMETERS = 4;

  @Test
  void stateIsNeverStatic() {
    fields().that().areStatic().should().beFinal().check(House.CLASSES);
  }

  @Test
  void pureRoomsAskNeitherClockNorSystem() {
    String[] pure = House.PURE.stream().map(House::inside).toArray(String[]::new);

    noClasses()
        .that(resideInAnyPackage(pure))
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .check(House.CLASSES);
  }

  @Test
  void onlyTheJobTalksToTheConsoleAndEndsTheProgram() {
    noClasses()
        .that(DescribedPredicate.not(resideInAPackage(House.inside("job"))))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(House.CLASSES);
  }

  @ParameterizedTest
  @CsvSource({"Util", "Utils", "Helper", "Manager", "Impl"})
  void namesSayWhatAThingIs(String word) {
    noClasses().should().haveSimpleNameEndingWith(word).check(House.CLASSES);
  }

  @Test
  void methodsAreNamedWithoutGet() {
    methods()
        .that(are(ourOwn()))
        .should(be("named without 'get'", method -> !method.getName().matches("get([A-Z].*)?")))
        .check(House.CLASSES);
  }

  @Test
  void publicMethodsTakeFewThingsAndNoSwitch() {
    methods()
        .that(are(ourOwn()))
        .and()
        .arePublic()
        .should(be("given at most four things", ArchitectureTest::takesFew))
        .andShould(be("given no boolean beside other things", ArchitectureTest::takesNoSwitch))
        .check(House.CLASSES);
  }

  @Test
  void classesFitOnAFewPages() throws IOException {
    assertThat(sources().filter(file -> lines(file).size() > LONGEST_CLASS))
        .as("sources over %d lines", LONGEST_CLASS)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "import [a-z.]+\\*;!imports of everything",
        "\\b(TODO|FIXME|XXX)\\b!things left to do",
        "catch \\((final )?(Exception|Throwable) !nets that catch everything",
        "printStackTrace!stack traces for readers"
      })
  void sourcesAreFreeOf(String pattern, String what) throws IOException {
    Predicate<String> found = Pattern.compile(pattern).asPredicate();

    assertThat(sources().filter(file -> lines(file).stream().anyMatch(found))).as(what).isEmpty();
  }

  private static DescribedPredicate<JavaMethod> ourOwn() {
    return DescribedPredicate.describe(
        "our own, not promised to a library",
        method ->
            !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                    .filter(type -> !type.getName().startsWith("org.citystats."))
                    .flatMap(type -> type.getMethods().stream())
                    .noneMatch(promised -> promised.getName().equals(method.getName())));
  }

  private static boolean takesFew(JavaMethod method) {
    return method.getRawParameterTypes().size() <= MOST_PARAMETERS;
  }

  /** A boolean alone is a value; beside other things it is a switch between two methods. */
  private static boolean takesNoSwitch(JavaMethod method) {
    return method.getRawParameterTypes().size() == 1
        || method.getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(boolean.class));
  }

  private static ArchCondition<JavaMethod> be(String what, Predicate<JavaMethod> holds) {
    return new ArchCondition<>("be " + what) {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                method,
                holds.test(method),
                method.getFullName()
                    + " is not "
                    + what
                    + " in "
                    + method.getSourceCodeLocation()));
      }
    };
  }

  private static Stream<Path> sources() throws IOException {
    Path root = Built.project().resolve("src/main/java");
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
