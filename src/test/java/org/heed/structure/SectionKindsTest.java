package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionKindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Recommendations                                   | RECOMMENDATIONS
            Overview report recommendations                   | RECOMMENDATIONS
            Appendix 2: Single agency recommendations         | RECOMMENDATIONS
            17. Lessons and recommendations                   | RECOMMENDATIONS
            Argymhellion                                      | RECOMMENDATIONS
            MATTERS OF CONCERN                                | RECOMMENDATIONS
            CORONER’S CONCERNS                                | RECOMMENDATIONS
            Appendix 1 – Action Plan                          | ACTION_PLAN
            Learning from earlier reviews                     | EARLIER_REVIEWS
            Recommendations of previous reviews               | EARLIER_REVIEWS
            Home Office quality assurance letter              | QUALITY_LETTER
            4.  Terms of Reference                            | TERMS_OF_REFERENCE
            Progress on implementation of the recommendations | UNKNOWN
            Appendix 1: Glossary of Terms                     | GLOSSARY
            Appendix 3                                        | APPENDIX
            Table of contents                                 | CONTENTS
            """)
    void tellsTheKindFromTheWords(String heading, SectionKind kind) {
        assertThat(new SectionKinds().tell(heading)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"West Yorkshire Police", "2018", "Housing"})
    void saysNothingOfAHeadingThatNamesABodyOrAYear(String heading) {
        assertThat(new SectionKinds().tell(heading)).isEmpty();
    }
}
