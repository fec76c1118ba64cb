package org.citystats;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom. The house has no other stairs than these. */
class FloorPlanTest {

  /** Of the JDK, what can be said without a file, a clock or a log. */
  private static final String[] PLAIN_JAVA = {
    "java.lang",
    "java.lang.annotation",
    "java.lang.invoke",
    "java.lang.runtime",
    "java.util",
    "java.util.function",
    "java.util.regex",
    "java.util.stream",
    "java.util.zip",
    "java.math",
    "java.text",
    "java.nio",
    "java.nio.charset"
  };

  private static final Set<String> STREAMS_IN_MEMORY =
      Set.of(
          "java.io.Serializable",
          "java.io.IOException",
          "java.io.UncheckedIOException",
          "java.io.EOFException",
          "java.io.Closeable",
          "java.io.InputStream",
          "java.io.OutputStream",
          "java.io.ByteArrayInputStream",
          "java.io.ByteArrayOutputStream",
          "java.io.DataInput",
          "java.io.DataOutput",
          "java.io.DataInputStream",
          "java.io.DataOutputStream",
          "java.io.ObjectInputStream",
          "java.io.ObjectOutputStream",
          "java.io.InvalidObjectException");

  static Stream<String> rooms() {
    return House.rooms();
  }

  static Stream<String> pureRooms() {
    return House.PURE.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void everyRoomUsesItsStairsOnly(String room) {
    noClasses()
        .that(resideInAPackage(House.inside(room)))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.citystats..").and(not(resideInAnyPackage(House.within(room)))))
        .allowEmptyShould(true)
        .check(House.CLASSES);
  }

  @Test
  void everyClassLivesInARoomOfThePlan() {
    classes()
        .should()
        .resideInAnyPackage(House.rooms().map(House::inside).toArray(String[]::new))
        .check(House.CLASSES);
  }

  @ParameterizedTest
  @MethodSource("pureRooms")
  void pureRoomsKnowPlainJavaOnly(String room) {
    classes()
        .that(resideInAPackage(House.inside(room)))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(PLAIN_JAVA)
                .or(resideInAnyPackage(House.within(room)))
                .or(streamsInMemory())
                .or(primitives()))
        .allowEmptyShould(true)
        .check(House.CLASSES);
  }

  @ParameterizedTest(name = "{0} is known to {1}")
  @CsvSource({
    "org.apache.spark.., job",
    "scala.., job",
    "picocli.., job",
    "org.snakeyaml.., conf",
    "freemarker.., report",
    "org.dhatim.., report",
    "org.apache.parquet.., publish job",
    "org.apache.hadoop.., publish job",
    "com.fasterxml.., nobody",
    "com.google.., nobody"
  })
  void librariesStayInTheirRooms(String library, String rooms) {
    String[] homes = Stream.of(rooms.split(" ")).map(House::inside).toArray(String[]::new);

    noClasses()
        .that(not(resideInAnyPackage(homes)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(House.CLASSES);
  }

  private static DescribedPredicate<JavaClass> streamsInMemory() {
    return DescribedPredicate.describe(
        "streams in memory", type -> STREAMS_IN_MEMORY.contains(element(type).getName()));
  }

  private static DescribedPredicate<JavaClass> primitives() {
    return DescribedPredicate.describe(
        "primitives and arrays of plain things",
        type ->
            element(type).isPrimitive()
                || type.isArray()
                    && resideInAnyPackage(PLAIN_JAVA)
                        .or(resideInAPackage("org.citystats.."))
                        .test(element(type)));
  }

  private static JavaClass element(JavaClass type) {
    return type.getBaseComponentType();
  }
}
