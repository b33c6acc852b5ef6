package org.heed.structure;

/// The parts that reviews have, told from the words of their headings (Home Office guidance 2016, appendix 3
/// and 4) and never from their position.
public enum SectionKind {
    TITLE,
    CONTENTS,
    EXECUTIVE_SUMMARY,
    INTRODUCTION,
    TERMS_OF_REFERENCE,
    METHODOLOGY,
    FAMILY,
    CONTRIBUTORS,
    EQUALITY,
    BACKGROUND,
    CHRONOLOGY,
    ANALYSIS,
    GOOD_PRACTICE,
    LESSONS,
    CONCLUSIONS,
    RECOMMENDATIONS,
    ACTION_PLAN,
    EARLIER_REVIEWS,
    GLOSSARY,
    QUALITY_LETTER,
    APPENDIX,
    UNKNOWN
}
