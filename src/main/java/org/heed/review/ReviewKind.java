package org.heed.review;

/// The kinds of formal review, each with its own law and clocks.
public enum ReviewKind {
    /// Domestic homicide review (England and Wales, Domestic Violence, Crime and Victims Act 2004 s.9).
    DHR("Domestic homicide review"),
    /// Domestic abuse related death review (Victims and Prisoners Act 2024 s.19).
    DARDR("Domestic abuse related death review"),
    /// Single unified safeguarding review (Wales).
    SUSR("Single unified safeguarding review"),
    /// Safeguarding adults review (Care Act 2014 s.44).
    SAR("Safeguarding adults review"),
    /// Local child safeguarding practice review (Children Act 2004 s.16C), and serious case reviews before it.
    LCSPR("Child safeguarding practice review"),
    /// Prevention of future deaths report (Coroners and Justice Act 2009 Sch 5 para 7): concerns, not
    /// recommendations.
    PFD("Prevention of future deaths report"),
    /// Offensive weapons homicide review (Police, Crime, Sentencing and Courts Act 2022).
    OWHR("Offensive weapons homicide review"),
    /// Any other investigation report.
    OTHER("Review");

    private final String words;

    ReviewKind(String words) {
        this.words = words;
    }

    /// The kind in words, as a title begins: "Domestic homicide review".
    public String words() {
        return words;
    }
}
