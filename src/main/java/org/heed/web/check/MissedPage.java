package org.heed.web.check;

import java.util.List;
import org.heed.review.FiledReport;

/// The form for a recommendation that the reading missed.
public record MissedPage(String title, String review, int edition, String back, List<FiledReport> documents) {}
