package org.heed.review;

/// The kinds of formal review, each with its own law and clocks.
public enum ReviewKind {
    /// Domestic homicide review (England and Wales, Domestic Violence, Crime and Victims Act 2004 s.9).
    DHR,
    /// Domestic abuse related death review (Victims and Prisoners Act 2024 s.19).
    DARDR,
    /// Single unified safeguarding review (Wales).
    SUSR,
    /// Safeguarding adults review (Care Act 2014 s.44).
    SAR,
    /// Local child safeguarding practice review (Children Act 2004 s.16C), and serious case reviews before it.
    LCSPR,
    /// Prevention of future deaths report (Coroners and Justice Act 2009 Sch 5 para 7): concerns, not
    /// recommendations.
    PFD,
    /// Offensive weapons homicide review (Police, Crime, Sentencing and Courts Act 2022).
    OWHR,
    /// Any other investigation report.
    OTHER
}
