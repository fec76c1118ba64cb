package org.citystats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citystats.attainment.TargetMeasure;
import org.citystats.attainment.TargetMeasures;
import org.citystats.attainment.TargetMethod;
import org.citystats.attainment.TargetMethods;
import org.citystats.composite.AuditCheck;
import org.citystats.composite.Audits;
import org.citystats.consistency.FindingCheck;
import org.citystats.consistency.Findings;
import org.citystats.growth.GrowthMeasure;
import org.citystats.growth.GrowthMeasures;
import org.citystats.ingest.InputLayout;
import org.citystats.ingest.InputLayouts;
import org.citystats.report.section.ReportSection;
import org.citystats.report.section.ReportSections;
import org.citystats.spatial.SpatialMeasure;
import org.citystats.spatial.SpatialMeasures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A kind that nobody listed would be dead code that looks alive. */
class CatalogueTest {

  static Stream<Arguments> catalogues() {
    return Stream.of(
        arguments(InputLayout.class, InputLayouts.ALL),
        arguments(GrowthMeasure.class, GrowthMeasures.ALL),
        arguments(SpatialMeasure.class, SpatialMeasures.ALL),
        arguments(TargetMeasure.class, TargetMeasures.ALL),
        arguments(TargetMethod.class, TargetMethods.ALL),
        arguments(AuditCheck.class, Audits.ALL),
        arguments(FindingCheck.class, Findings.ALL),
        arguments(ReportSection.class, ReportSections.ALL));
  }

  @ParameterizedTest(name = "every {0} is listed")
  @MethodSource("catalogues")
  void everyKindIsListed(Class<?> kind, List<?> listed) {
    Set<String> written =
        House.CLASSES.stream()
            .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
            .map(JavaClass::getName)
            .collect(Collectors.toSet());

    assertThat(written).isNotEmpty();
    assertThat(listed).extracting(each -> each.getClass().getName()).containsAll(written);
  }
}
