package org.journeywall;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Holds the table of `docs/architecture.md`: which package may know which, and who may know which
/// library. A package that is not in the table may not exist.
class HouseRulesTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages(Neighbours.ROOT);

  @Test
  void packagesKnowOnlyTheirNeighbours() {
    classes().should(onlyKnowNeighbours()).allowEmptyShould(true).check(HOUSE);
  }

  @Test
  void packagesFormNoCircles() {
    slices().matching(Neighbours.ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void onlyTheStoreTouchesFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Neighbours.ROOT + ".store")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            Files.class, FileInputStream.class, FileOutputStream.class, FileChannel.class)
        .check(HOUSE);
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> strangers = new TreeSet<>();
    for (JavaClass type : HOUSE) {
      if (Neighbours.of(type.getPackageName()).isEmpty()) {
        strangers.add(type.getPackageName());
      }
    }
    assertEquals(Set.of(), strangers);
  }

  private static ArchCondition<JavaClass> onlyKnowNeighbours() {
    return new ArchCondition<>("know only what the table of the architecture lists") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String trespass =
            type.getDirectDependenciesFromSelf().stream()
                .filter(HouseRulesTest::isTrespass)
                .map(Dependency::getDescription)
                .collect(joining("\n"));
        events.add(new SimpleConditionEvent(type, trespass.isEmpty(), trespass));
      }
    };
  }

  private static boolean isTrespass(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    return !target.isPrimitive()
        && Neighbours.of(dependency.getOriginClass().getPackageName())
            .map(row -> !row.mayKnow(target.getPackageName()))
            .orElse(true);
  }
}
