package org.heed.fact;

/// The facts that Heed looks for in a review. The names in lower case are the keys of `metadata` in the JSON
/// contract, save that `KIND` is `type` and `BODY` is `csp_or_board`.
public enum FactName {
    KIND("type"),
    BODY("csp_or_board"),
    AREA("area"),
    MONTH_OF_DEATH("month_of_death"),
    YEAR_OF_DEATH("year_of_death"),
    PUBLISHED("published"),
    CASE_TYPE("case_type"),
    RELATIONSHIP("relationship"),
    VICTIM_AGE("victim_age"),
    PERPETRATOR_AGE("perpetrator_age"),
    VICTIM_SEX("victim_sex"),
    PERPETRATOR_SEX("perpetrator_sex");

    private final String contractName;

    FactName(String contractName) {
        this.contractName = contractName;
    }

    public String contractName() {
        return contractName;
    }
}
