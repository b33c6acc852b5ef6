package org.heed.web.tracking;

import java.util.List;
import org.heed.tracking.Followed;
import org.heed.web.view.Link;

/// Where one recommendation stands for each of its addressees.
public record StandsPage(String heading, Link recommendation, List<Followed> asks) {}
