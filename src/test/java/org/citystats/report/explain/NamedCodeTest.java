package org.citystats.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.citystats.report.Sheaf;
import org.citystats.schema.Concepts;
import org.citystats.schema.Tables;
import org.junit.jupiter.api.Test;

class NamedCodeTest {

  private static final NamedCode AREAS =
      new NamedCode(
          new Sheaf()
              .area("110105", "朝阳区", "Chaoyang", "110000")
              .area("220104", "朝阳区", "Chaoyang", "220100")
              .area("220100", "长春市", "Changchun", "220000")
              .rows(Tables.AREAS),
          Concepts.REF_AREA);

  @Test
  void codeAndBothNamesMeanTheSame() {
    assertThat(AREAS.of("220100")).containsExactly("220100");
    assertThat(AREAS.of("长春市")).containsExactly("220100");
    assertThat(AREAS.of("CHANGCHUN")).containsExactly("220100");
  }

  @Test
  void nameOfTwoDistrictsMeansBoth() {
    assertThat(AREAS.of("朝阳区")).containsExactly("110105", "220104");
  }

  @Test
  void unknownNameIsAnsweredWithTheNearest() {
    assertThat(AREAS.of("Changchn")).isEmpty();
    assertThat(AREAS.nearest("Changchn")).first().isEqualTo("Changchun");
  }
}
